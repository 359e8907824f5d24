import type { RecordColumns, Recording } from "../recording/index.ts";
import { withoutStuckAltitude } from "../terrain/index.ts";
import { type DistanceAlong, distanceAlong } from "./distance-along.ts";
import { type GradedSteps, gradedSteps } from "./graded-steps.ts";
import { pausedTime } from "./paused-time.ts";
import {
  LEAST_RECORDED_SHARE,
  movingSeconds,
  movingSecondsInGaps,
  recordedSeconds,
  recordedShare,
  sumOf,
} from "./recorded-time.ts";
import { spikeLimitsOf } from "./spike-limits.ts";
import { spikesOf, withoutSpikes } from "./spikes.ts";
import { countsStrides, withStepsForStrides } from "./stride-cadence.ts";

/** A recording cleaned of impossible values, with the place and the time of every record. All columns are by record. */
export interface Course {
  readonly records: RecordColumns;
  /** Null with neither a distance nor positions. */
  readonly along: DistanceAlong | null;
  /** Seconds that each record stands for. */
  readonly recordedS: Float64Array;
  /** Of those the seconds on the move; null where no record tells a speed. */
  readonly movingS: Float64Array | null;
  /** Seconds on the move that lie in gaps between the records, by the way that was gained there. */
  readonly movingInGapsS: number;
  /** Null without a distance. */
  readonly steps: GradedSteps | null;
  /** Whether the file counted strides where steps are meant; the records here count steps. */
  readonly hadStrides: boolean;
}

/** The course of a recording: what every number of a run is computed from. */
export function courseOf({ records: raw, sport, pauses }: Recording): Course {
  const records = withoutSpikes(raw, spikesOf(raw, sport));
  const paused = pausedTime(pauses);
  const along = distanceAlong(records, spikeLimitsOf(sport).speedMPerS, paused);
  const recordedS = recordedSeconds(records, paused);
  const movingS = movingSeconds(records, recordedS, along);
  const meanSpeedMPerS = along === null ? Number.NaN : along.totalM / sumOf(movingS ?? recordedS);
  const hadStrides =
    along !== null &&
    countsStrides(records, sport, meanSpeedMPerS) &&
    // With much of the way in gaps its speed is too high, and a walk would look like a run in strides.
    recordedShare(along, recordedS) >= LEAST_RECORDED_SHARE;
  const counted = hadStrides ? withStepsForStrides(records) : records;
  const sound = withSoundAltitude(counted, along);
  return {
    records: sound,
    along,
    recordedS,
    movingS,
    movingInGapsS:
      along === null || movingS === null
        ? 0
        : movingSecondsInGaps(along, records, { recorded: recordedS, moving: movingS, paused }),
    steps: along === null ? null : gradedSteps(sound, along, movingS ?? recordedS),
    hadStrides,
  };
}

/** Without altitudes of a sensor that has stopped: they would make every hill level. */
function withSoundAltitude(records: RecordColumns, along: DistanceAlong | null): RecordColumns {
  const { altitudeM } = records;
  if (altitudeM === undefined || along === null) return records;
  const sound = withoutStuckAltitude(altitudeM, along.metres);
  return sound === altitudeM ? records : { ...records, altitudeM: sound };
}
