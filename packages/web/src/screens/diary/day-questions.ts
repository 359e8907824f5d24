import type { DayLogAnswers } from "@backstride/server/api";
import type { MessageKey } from "../../i18n/t.ts";

type QuestionOf<Field extends keyof DayLogAnswers> = {
  readonly field: Field;
  readonly label: MessageKey;
  readonly options: readonly {
    readonly value: NonNullable<DayLogAnswers[Field]>;
    readonly label: MessageKey;
    /** How the history says it. */
    readonly said: MessageKey;
  }[];
};
export type DayQuestion = { [Field in keyof DayLogAnswers]: QuestionOf<Field> }[keyof DayLogAnswers];

/** What is asked of a day, in the order of the screen. */
export const DAY_QUESTIONS: readonly DayQuestion[] = [
  {
    field: "sitting",
    label: "day.sitting",
    options: [
      { value: "under-3", label: "day.sitting.under3", said: "day.said.sitting.under3" },
      { value: "3-to-6", label: "day.sitting.3to6", said: "day.said.sitting.3to6" },
      { value: "over-6", label: "day.sitting.over6", said: "day.said.sitting.over6" },
    ],
  },
  {
    field: "stress",
    label: "day.stress",
    options: [
      { value: "little", label: "day.stress.little", said: "day.said.stress.little" },
      { value: "some", label: "day.stress.some", said: "day.said.stress.some" },
      { value: "much", label: "day.stress.much", said: "day.said.stress.much" },
    ],
  },
  {
    field: "sleep",
    label: "day.sleep",
    options: [
      { value: "good", label: "day.sleep.good", said: "day.said.sleep.good" },
      { value: "fair", label: "day.sleep.fair", said: "day.said.sleep.fair" },
      { value: "poor", label: "day.sleep.poor", said: "day.said.sleep.poor" },
    ],
  },
  {
    field: "heavyLifting",
    label: "day.heavyLifting",
    options: [
      { value: true, label: "day.yes", said: "day.said.heavyLifting.yes" },
      { value: false, label: "day.no", said: "day.said.heavyLifting.no" },
    ],
  },
  {
    field: "strength",
    label: "day.strength",
    options: [
      { value: true, label: "day.yes", said: "day.said.strength.yes" },
      { value: false, label: "day.no", said: "day.said.strength.no" },
    ],
  },
  {
    field: "stretching",
    label: "day.stretching",
    options: [
      { value: true, label: "day.yes", said: "day.said.stretching.yes" },
      { value: false, label: "day.no", said: "day.said.stretching.no" },
    ],
  },
];

export const NOTHING_TOLD: DayLogAnswers = {
  sitting: null,
  stress: null,
  sleep: null,
  heavyLifting: null,
  strength: null,
  stretching: null,
};
