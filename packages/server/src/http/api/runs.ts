import type { RunLoadPage } from "@backstride/core/exposures";
import type { ShoeOrigin } from "@backstride/core/footwear";
import type { DynamicsColumn, RecordingFormat, RecordingWarning, Sport } from "@backstride/core/recording";
import type { Explanation, Measured } from "@backstride/core/results";
import type { Ground, QualityMark, RunTotal } from "@backstride/core/runs";
import type { SessionSpike } from "@backstride/core/training-load";

/** GET …/runs — every activity, newest first. */
export interface RunList {
  readonly runs: readonly RunRow[];
}
export interface RunRow {
  readonly id: string;
  readonly startedAt: string | null;
  readonly day: string | null;
  /** What the day was taken from; `machine` is this computer's time zone, a guess that the runner may correct. */
  readonly dayFrom: "file" | "position" | "machine" | "runner" | null;
  readonly name: string | null;
  readonly sport: Sport | null;
  readonly subSport: string | null;
  /** Whether it counts as a run. Without a known sport it does not. */
  readonly isRun: boolean;
  readonly ground: Ground | null;
  readonly shoeId: string | null;
  /** Where the shoe is from; null without one, or where that was not kept. */
  readonly shoeFrom: ShoeOrigin | null;
  /** How hard it was by the runner's word, 0 to 10. */
  readonly effort: number | null;
  readonly distanceM: number | null;
  readonly movingS: number | null;
  readonly elapsedS: number | null;
  readonly ascentM: number | null;
  readonly avgHeartRateBpm: number | null;
  readonly avgCadenceSpm: number | null;
  /** Worst pain of the run: during, after or the next morning, by the diary. */
  readonly worstPain: number | null;
  /** Null for an entry without a recording. */
  readonly format: RecordingFormat | null;
  /** Whether the runner entered it; then its day, distance and time are their word. */
  readonly isByHand: boolean;
  /** How many other recordings of the same run are put away behind this one. */
  readonly twinCount: number;
}

/**
 * POST …/runs takes RunEntry and gives the RunDetail of the run that it is now (201). The same id once more takes the word
 * back for another one. A distance far above all others is refused with `distanceUnconfirmed` until it is confirmed.
 */
export interface RunEntry {
  /** A UUID, made anew for each run: told twice it is one run. */
  readonly id: string;
  readonly day: string;
  /** HH:MM on the clock of the machine that Backstride runs on; null or left out where it is not known. */
  readonly startTime?: string | null;
  /** Metres; null or left out where it is not known. */
  readonly distanceM?: number | null;
  /** How long the runner ran, seconds; null or left out where it is not known. */
  readonly durationS?: number | null;
  readonly ground?: Ground | null;
  /** Left out it is the one that new runs of its kind go to. */
  readonly shoeId?: string | null;
  /** How hard it was as a whole, 0 to 10. */
  readonly effort?: number | null;
  readonly isDistanceConfirmed?: boolean;
}

/**
 * GET …/runs/{id}. PATCH …/runs/{id} takes RunEdit and gives this. DELETE …/runs/{id} (204) puts the run away;
 * POST …/runs/{id}/restore brings it back and gives this; GET …/runs/removed (RunList) lists those put away.
 * POST …/runs/{id}/split takes RunSplit and gives the earlier part; POST …/runs/{id}/join takes RunJoin and gives the run
 * made of both; POST …/runs/{id}/undo-shape takes the last split or join back and gives the whole, or the earlier run.
 * POST …/runs/{id}/twins takes RunTwinning and gives the run that stands for both.
 * POST …/runs/{id}/twins/{twinId}/separate makes a run of its own of a recording that was put away as the same run.
 */
export interface RunDetail {
  readonly run: RunRow;
  readonly measures: readonly RunNumber[];
  readonly laps: readonly {
    readonly startedAt: string | null;
    readonly timerS: number | null;
    readonly distanceM: number | null;
    readonly avgHeartRateBpm: number | null;
    readonly avgCadenceSpm: number | null;
  }[];
  readonly warnings: readonly RecordingWarning[];
  /** The device's totals with those computed from the records beside them. */
  readonly totals: readonly RunTotal[];
  /** Pauses, gaps and spikes along the run. */
  readonly marks: readonly QualityMark[];
  /** Other recordings of the same run, put away behind this one. */
  readonly twins: readonly RunTwin[];
  /** The distance by the runner's word, where it stands over the measured one. */
  readonly givenDistanceM: number | null;
  /** What the runner made of the recording, if anything. */
  readonly shape: RunShape;
  /** The recordings directly before and after that may be pieces of the same run, with the seconds between. */
  readonly joinable: readonly {
    readonly run: RunRow;
    readonly side: "before" | "after";
    readonly breakS: number;
  }[];
  /** Runs of the same day that may be this one, where one of the two was entered by hand. */
  readonly maybeSame: readonly RunRow[];
  readonly spike: SessionSpike | null;
  /** What is to be said of its shoe on this run: that it was new, that it was made for other ground. */
  readonly shoe: readonly Explanation[];
  /** The load on the back with its explanation; null for an activity that is no run. */
  readonly load: RunLoadPage | null;
  readonly device: string | null;
  readonly fileName: string;
  /** Null for an entry without a recording. */
  readonly sha256: string | null;
  readonly series: RunSeries | null;
}
/** `part`: cut from a longer recording, `of` is the id of the other part; `joined`: made of this and the run `with`. */
export type RunShape =
  | { readonly kind: "whole" }
  | { readonly kind: "part"; readonly of: string }
  | { readonly kind: "joined"; readonly with: string };
export interface RunTwin {
  readonly id: string;
  readonly isByHand: boolean;
  readonly fileName: string;
  readonly format: RecordingFormat | null;
  readonly device: string | null;
  readonly distanceM: number | null;
  readonly movingS: number | null;
}
export interface RunSplit {
  /** Seconds after the start, where the second part begins. */
  readonly atS: number;
}
export interface RunJoin {
  /** The run that comes directly before or after. */
  readonly with: string;
}
export interface RunTwinning {
  /** The other run that is the same one. */
  readonly with: string;
}
export interface RunEdit {
  /** An empty text takes the given name back. */
  readonly name?: string;
  /** Null takes the given day back. */
  readonly day?: string | null;
  /** Null takes the given distance back. */
  readonly distanceM?: number | null;
  /** How hard it was as a whole, 0 to 10; null takes it back. */
  readonly effort?: number | null;
  readonly shoeId?: string | null;
  readonly ground?: Ground | null;
  readonly sport?: Sport;
  /** That a distance far above all others was so: without it that is refused with `distanceUnconfirmed`. */
  readonly isDistanceConfirmed?: boolean;
}
/** One number of a run with what it was made from. */
export interface RunNumber {
  readonly id: string;
  readonly label: string;
  readonly measured: Measured<number>;
}
/** One column of what a watch or a pod tells of the running itself; its name ends with its unit. */
export interface RunDynamics {
  readonly column: DynamicsColumn;
  readonly values: readonly (number | null)[];
}
/** At most 2,000 points of the recording, evenly thinned; null inside a column where the point has no value. */
export interface RunSeries {
  readonly recordCount: number;
  readonly elapsedS: readonly (number | null)[];
  readonly distanceM: readonly (number | null)[] | null;
  readonly altitudeM: readonly (number | null)[] | null;
  readonly speedMPerS: readonly (number | null)[] | null;
  readonly heartRateBpm: readonly (number | null)[] | null;
  readonly cadenceSpm: readonly (number | null)[] | null;
  /** Metres of height per 100 m of way. */
  readonly gradePercent: readonly (number | null)[] | null;
  /** The load on the back up to here; 100 is an hour of the runner's usual running on the level. */
  readonly backLoad: readonly (number | null)[] | null;
  /** How strong the steps are here against usual ones on the level. */
  readonly stepStrength: readonly (number | null)[] | null;
  /** Power, temperature and running dynamics: those of them that the recording has values of. */
  readonly dynamics: readonly RunDynamics[];
  /** Latitude and longitude in degrees. */
  readonly track: readonly ([number, number] | null)[] | null;
}
