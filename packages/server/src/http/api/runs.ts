import type { RecordingFormat, RecordingWarning, Sport } from "@backstride/core/recording";
import type { Measured } from "@backstride/core/results";
import type { Ground } from "@backstride/core/runs";
import type { SessionSpike } from "@backstride/core/training-load";

/** GET …/runs — every activity, newest first. */
export interface RunList {
  readonly runs: readonly RunRow[];
}
export interface RunRow {
  readonly id: string;
  readonly startedAt: string | null;
  readonly day: string | null;
  readonly name: string | null;
  readonly sport: Sport | null;
  readonly subSport: string | null;
  readonly ground: Ground | null;
  readonly shoeId: string | null;
  readonly distanceM: number | null;
  readonly movingS: number | null;
  readonly ascentM: number | null;
  readonly avgHeartRateBpm: number | null;
  readonly avgCadenceSpm: number | null;
  /** Worst pain of the run: during, after or the next morning, by the diary. */
  readonly worstPain: number | null;
  readonly format: RecordingFormat;
}

/** GET …/runs/{id}. PATCH …/runs/{id} takes RunEdit and gives this; DELETE (204) removes the run, its raw file stays. */
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
  readonly spike: SessionSpike | null;
  readonly device: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly series: RunSeries;
}
export interface RunEdit {
  readonly shoeId?: string | null;
  readonly ground?: Ground | null;
  readonly sport?: Sport;
}
/** One number of a run with what it was made from. */
export interface RunNumber {
  readonly id: string;
  readonly label: string;
  readonly measured: Measured<number>;
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
  /** Latitude and longitude in degrees. */
  readonly track: readonly ([number, number] | null)[] | null;
}
