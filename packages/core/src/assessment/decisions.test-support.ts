import { makeEntry } from "../diary/entry.test-support.ts";
import type { DiaryEntry } from "../diary/index.ts";
import type { ReturnPolicy } from "../runner/index.ts";
import { daysAgo, makeScenario, painlessMornings, TODAY } from "../scenario/scenario.test-support.ts";
import type { TriageAnswers } from "../triage/index.ts";
import { assess } from "./index.ts";

export const base = makeScenario();
/** One spot hurts at each landing, and nothing else speaks for a bone. */
export const spot: TriageAnswers = {
  "focal-impact-pain": "yes",
  "hop-pain": "no",
  "missed-periods": "no",
  "low-energy": "no",
  "previous-bone-stress-injury": "no",
};
/** Painless mornings, and a last run that was told without pain. */
export const painlessDays = [...painlessMornings, makeEntry(daysAgo(2), 0, { moment: "after-run" })];
export const withPolicy = (returnPolicy: ReturnPolicy) => ({ ...base.runner, returnPolicy });
export const morning = (pain: number, about: Partial<DiaryEntry> = {}): DiaryEntry =>
  makeEntry(TODAY, pain, { moment: "next-morning", ...about });
export const decide = (about: Parameters<typeof makeScenario>[0]) => assess(makeScenario(about));
