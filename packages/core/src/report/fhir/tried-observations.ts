import { computed } from "../../results/index.ts";
import { addDays } from "../../time/index.ts";
import { CARE_DAYS, type Report } from "../report.ts";
import { ownCode } from "./codes.ts";
import type { DraftObservation } from "./draft-observation.ts";
import { observed } from "./observed.ts";

const WORDS = {
  strength: "Days with strength exercises, as told",
  stretching: "Days with stretching, as told",
} as const;

/** Exercises that were told of, experiments, and what the runner wrote for this document. */
export const ofTried = (
  { tried, today }: Report,
  toldTried: readonly string[],
): readonly DraftObservation[] => [
  ...toldTried.map(
    (text): DraftObservation => ({
      section: "tried",
      body: {
        code: ownCode("tried-as-told", "What was tried, in the runner's own words"),
        effectiveDateTime: today,
        valueString: text,
      },
    }),
  ),
  ...tried.care
    .filter(({ daysTold }) => daysTold > 0)
    .map(
      ({ what, daysDone, daysTold }): DraftObservation => ({
        section: "tried",
        body: {
          code: ownCode(`${what}-days`, WORDS[what]),
          effectivePeriod: { start: addDays(today, 1 - CARE_DAYS), end: today },
          ...observed(computed(daysDone, { unit: "days", version: "care/1", inputs: [] })),
          note: [{ text: `Days told of: ${daysTold} of ${CARE_DAYS}.` }],
        },
      }),
    ),
  ...tried.experiments.map(
    ({ title, startsOn, statement }): DraftObservation => ({
      section: "tried",
      body: {
        code: ownCode("experiment-by-lot", title.text),
        effectiveDateTime: startsOn,
        valueString: statement.text,
      },
    }),
  ),
];
