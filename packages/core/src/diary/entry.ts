import type { Instant, LocalDay } from "../time/index.ts";
import type { BodyRegion } from "./body-region.ts";

/** When the pain was felt. `next-morning` is the morning after the run that `runId` names, or after the latest one. */
export const PAIN_MOMENTS = ["at-rest", "during-run", "after-run", "next-morning"] as const;
export type PainMoment = (typeof PAIN_MOMENTS)[number];

/** One ten-second entry of the pain diary. */
export interface DiaryEntry {
  readonly id: string;
  readonly at: Instant;
  readonly day: LocalDay;
  readonly moment: PainMoment;
  /** Numeric pain rating scale: 0 no pain to 10 worst imaginable. */
  readonly pain: number;
  readonly regions: readonly BodyRegion[];
  readonly runId: string | null;
  readonly note: string | null;
}
