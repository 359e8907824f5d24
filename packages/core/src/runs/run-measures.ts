import type { ColumnName, Sport } from "../recording/index.ts";
import type { Measured } from "../results/index.ts";
import type { Instant } from "../time/index.ts";
import type { RunTotal } from "./run-total.ts";
import type { SpeedGradeSpectrum } from "./speed-grade-spectrum.ts";

/**
 * The version of all definitions behind `RunMeasures` together. It is raised when any of them changes: measures that
 * were stored with another version are made anew from their recording.
 */
export const MEASURES_VERSION: number = 3;

/** The numbers of one recorded activity, each with its unit, its definition's version and what it was made from. */
export interface RunMeasures {
  readonly startedAt: Instant | null;
  /** The time of the last record; without one, the start and the device's time elapsed. */
  readonly endedAt: Instant | null;
  readonly sport: Sport | null;
  readonly subSport: string | null;
  /** The device's total; else the records' distance; else the length of the track. Metres. */
  readonly distanceM: Measured<number>;
  /** From the start to the end, pauses included: the device's total; else from the first to the last record. Seconds. */
  readonly elapsedS: Measured<number>;
  /** The device's timer; else the recorded time on the move. Seconds. */
  readonly movingS: Measured<number>;
  /** The device's total; else from the altitudes by hysteresis. Metres. */
  readonly ascentM: Measured<number>;
  readonly descentM: Measured<number>;
  /** The device's mean; else that of the records, each for the time that it stands for. */
  readonly avgHeartRateBpm: Measured<number>;
  readonly avgCadenceSpm: Measured<number>;
  /** Mean speed of the first 15 minutes, metres a second. */
  readonly startSpeedMPerS: Measured<number>;
  readonly startHeartRateBpm: Measured<number>;
  /** Mean speed of the first 15 minutes over that of the rest; 1 is even, below 1 began more slowly. */
  readonly startSpeedRatio: Measured<number>;
  /** Mean cadence of the last quarter over that of the second one. */
  readonly lateCadenceRatio: Measured<number>;
  /**
   * The speed on the level that costs the same energy (minetti-2002), metres a second. A number of the metabolism and
   * never of the load on the back: on a mild descent the cost falls while the impact rises.
   */
  readonly gradeAdjustedSpeedMPerS: Measured<number>;
  /** How far the altitudes waver from point to point, metres: tenths from a barometer, some metres from satellites. */
  readonly altitudeNoiseM: Measured<number>;
  /** Empty without a way and its times. */
  readonly spectrum: SpeedGradeSpectrum;
  /** Every total as the device wrote it, with the one computed from the records beside it. */
  readonly totals: readonly RunTotal[];
  /** How many records the recording has; 0 for an entry of totals alone. */
  readonly recordCount: number;
  /** The columns that hold at least one value. */
  readonly columns: readonly ColumnName[];
}
