import type { Grade, Row } from "../evidence/index.ts";
import type { Measured } from "../results/index.ts";
import type { Run } from "../runs/index.ts";
import type { LocalDay } from "../time/index.ts";
import type { ExposureContext } from "./exposure-context.ts";

/** A published effect of one degree of an exposure. */
export interface EffectEstimate {
  /** Which degree, in words: "more than 10 to 30 % longer". */
  readonly of: string;
  readonly value: number;
  /** 95 % interval; null where the publication's is not at hand. */
  readonly low: number | null;
  readonly high: number | null;
}

/** What is published of an exposure and back pain or running injuries; or that nothing is. */
export type PublishedEffect =
  | {
      readonly kind: "published";
      readonly measure: "odds ratio" | "hazard ratio" | "hazard rate ratio";
      /** What happened more often, and to whom: never back pain in runners. */
      readonly outcome: string;
      readonly estimates: readonly EffectEstimate[];
      readonly source: string;
      readonly grade: Grade;
    }
  | {
      readonly kind: "none-published";
      /** What is known beside it. */
      readonly note: string;
      readonly sources: readonly string[];
    };

/** Everything about an exposure but how it is measured; the documents and the screens are made of it. */
export interface ExposureRecord {
  readonly id: ExposureId;
  readonly title: string;
  readonly definition: string;
  readonly unit: string;
  /** What has to be known for it. */
  readonly needs: string;
  /** When it is not known; it is then missing and never zero. */
  readonly missing: string;
  /** The row of the product whose claim it belongs to. */
  readonly row: Row;
  /** The larger, the worse by the claim; or the smaller. */
  readonly worse: "more" | "less";
  readonly effect: PublishedEffect;
}

/** An exposure of a run. A yes is 1 and a no is 0, in the unit "yes or no". */
export interface RunExposure extends ExposureRecord {
  measure(run: Run, context: ExposureContext): Measured<number>;
}

/** An exposure of a day, with or without a run. */
export interface DayExposure extends ExposureRecord {
  measure(day: LocalDay, context: ExposureContext): Measured<number>;
}

export const RUN_EXPOSURE_IDS = [
  "session-spike",
  "back-load",
  "weekly-change",
  "runs-in-a-row",
  "days-since-run",
  "fast-share",
  "brisk-start",
  "downhill-share",
  "hard-ground-share",
  "ground-changes",
  "unusual-ground",
  "shoe-distance",
  "new-shoe",
  "shoe-mismatch",
  "cadence-below-usual",
  "late-cadence-drop",
] as const;
export const DAY_EXPOSURE_IDS = [
  "long-sitting",
  "stress",
  "poor-sleep",
  "heavy-lifting",
  "days-since-strength",
  "days-since-stretching",
] as const;
export type RunExposureId = (typeof RUN_EXPOSURE_IDS)[number];
export type DayExposureId = (typeof DAY_EXPOSURE_IDS)[number];
export type ExposureId = RunExposureId | DayExposureId;
