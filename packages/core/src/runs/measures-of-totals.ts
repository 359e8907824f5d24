import type { DeviceTotals, Sport } from "../recording/index.ts";
import { unavailable } from "../results/index.ts";
import { type Instant, instant } from "../time/index.ts";
import type { RunMeasures } from "./run-measures.ts";
import { chosenTotal, runTotals } from "./run-totals.ts";

/** An activity of which there is no recording: an entry of an account that somebody typed in. */
export interface EntryOfTotals {
  readonly startedAt: Instant | null;
  readonly sport: Sport | null;
  readonly totals: DeviceTotals;
  /** Names the entry in the `inputs` of every number. */
  readonly source: string;
}

/** The measures of an entry without a recording: its totals as they are, and nothing that would need records. */
export function measuresOfTotals({ startedAt, sport, totals, source }: EntryOfTotals): RunMeasures {
  const inputs = [source];
  const noRecording = unavailable("entryHasNoRecording", "The entry has no recording to compute this from.");
  const stated = runTotals(totals, () => noRecording);
  return {
    startedAt,
    endedAt:
      startedAt === null || totals.elapsedS === null ? null : instant(startedAt + 1000 * totals.elapsedS),
    sport,
    subSport: null,
    distanceM: chosenTotal(stated, "distanceM", inputs),
    elapsedS: chosenTotal(stated, "elapsedS", inputs),
    movingS: chosenTotal(stated, "movingS", inputs),
    ascentM: chosenTotal(stated, "ascentM", inputs),
    descentM: chosenTotal(stated, "descentM", inputs),
    avgHeartRateBpm: chosenTotal(stated, "avgHeartRateBpm", inputs),
    avgCadenceSpm: chosenTotal(stated, "avgCadenceSpm", inputs),
    startSpeedMPerS: noRecording,
    startHeartRateBpm: noRecording,
    startSpeedRatio: noRecording,
    lateCadenceRatio: noRecording,
    gradeAdjustedSpeedMPerS: noRecording,
    altitudeNoiseM: noRecording,
    spectrum: [],
    totals: stated,
    recordCount: 0,
    columns: [],
  };
}
