import type { DayLogAnswer } from "@backstride/server/api";
import { useState } from "react";
import { NOTHING_TOLD } from "./day-questions.ts";
import { useDayLogs } from "./use-day-logs.ts";

/**
 * Takes back at once what was told of a day, and keeps its place in the list, so that it can be told again. Told anew in
 * the meantime, the day shows that, and there is nothing left to undo.
 */
export function useTakenBackDays(dayLogs: readonly DayLogAnswer[]) {
  const { save, tell } = useDayLogs();
  const [takenBack, setTakenBack] = useState<ReadonlyMap<string, DayLogAnswer>>(new Map());
  const there = new Set(dayLogs.map(({ day }) => day));
  const gone = [...takenBack.values()].filter(({ day }) => !there.has(day));
  return {
    failure: save.error,
    shown: [...dayLogs, ...gone].toSorted((left, right) => (left.day > right.day ? -1 : 1)),
    isTakenBack: (day: string): boolean => takenBack.has(day) && !there.has(day),
    takeBack: (log: DayLogAnswer): void => {
      setTakenBack((before) => new Map(before).set(log.day, log));
      tell(log.day, NOTHING_TOLD);
    },
    undo: (log: DayLogAnswer): void => tell(log.day, log),
  };
}
