import type { DayLogAnswer, DayLogAnswers, DayLogList } from "@backstride/server/api";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { dayLogsQuery } from "../../api/queries.ts";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { NOTHING_TOLD } from "./day-questions.ts";
import { countTold } from "./day-words.ts";

const QUEUE = "day-logs";

/**
 * What was told of the runner's days, and a way to tell more, which is saved at once. An answer shows before the server
 * has it, and goes away again where the server refuses it. All of a day goes out each time, so the next answer is always
 * put on top of what shows.
 */
export function useDayLogs() {
  const client = useQueryClient();
  const runner = useRunnerId();
  const query = useQuery(dayLogsQuery(runner));
  const { queryKey } = dayLogsQuery(runner);
  const [onTheWay, setOnTheWay] = useState<ReadonlyMap<string, DayLogAnswers>>(new Map());
  const save = useMutation({
    // One after the other, so that an older answer never overtakes a newer one.
    scope: { id: QUEUE },
    mutationKey: [QUEUE],
    mutationFn: ({ day, answers }: { readonly day: string; readonly answers: DayLogAnswers }) =>
      request<DayLogAnswer>(runnerPath(runner, `day-logs/${day}`), { method: "PUT", json: answers }),
    onMutate: () => client.cancelQueries({ queryKey }),
    onSuccess: (log) =>
      client.setQueryData<DayLogList>(queryKey, (list) => (list === undefined ? list : withLog(list, log))),
    onSettled: (_log, _failure, sent) => {
      setOnTheWay((before) => {
        const after = new Map(before);
        if (after.get(sent.day) === sent.answers) after.delete(sent.day);
        return after;
      });
      // The rest of the screens are asked for anew once, after the last of several quick answers.
      if (client.isMutating({ mutationKey: [QUEUE] }) > 1) return;
      void client.invalidateQueries({ queryKey: [runner] });
      void client.invalidateQueries({ queryKey: ["runners"] });
    },
  });
  return {
    query,
    save,
    toldOf: (day: string): DayLogAnswers =>
      onTheWay.get(day) ?? query.data?.dayLogs.find((log) => log.day === day) ?? NOTHING_TOLD,
    tell: (day: string, told: DayLogAnswers): void => {
      const answers = answersOf(told);
      setOnTheWay((before) => new Map(before).set(day, answers));
      save.mutate({ day, answers });
    },
  };
}

/** The answers alone, without the day that they may have come with. */
const answersOf = ({ sitting, stress, sleep, heavyLifting, strength, stretching }: DayLogAnswers) => ({
  sitting,
  stress,
  sleep,
  heavyLifting,
  strength,
  stretching,
});

/** The list with what is told of this day now; a day of which nothing is told stands in none. */
export const withLog = (list: DayLogList, log: DayLogAnswer): DayLogList => ({
  ...list,
  dayLogs: [
    ...list.dayLogs.filter(({ day }) => day !== log.day),
    ...(countTold(log) === 0 ? [] : [log]),
  ].toSorted((left, right) => (left.day > right.day ? -1 : 1)),
});
