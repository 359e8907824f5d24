import type { Random } from "../random/index.ts";
import { NO_TOTALS, type Recording, type RecordingFormat } from "../recording/index.ts";
import type { Instant } from "../time/index.ts";
import { roundTo } from "../units/index.ts";

/** One run to be made up. */
export interface RecordingWish {
  readonly startedAt: Instant;
  readonly utcOffsetMinutes: number;
  readonly distanceM: number;
  /** Mean speed of the run after its first minutes, metres a second. */
  readonly speedMPerS: number;
  /** Speed of the first 15 minutes against the rest. */
  readonly startSpeedRatio: number;
  readonly subSport: "street" | "trail";
  /** How hilly: half the height between valley and top, metres. */
  readonly hillM: number;
  readonly format: RecordingFormat;
}

const STEP_S = 5;
const WARM_UP_S = 15 * 60;
const METRES_PER_DEGREE = 111_195;
/** Nowhere that anyone runs: the middle of the Gulf of Guinea, north of the equator. */
const START = { latitudeDeg: 2, longitudeDeg: 2 };

/** A recording as a watch would write it: a loop with one point every five seconds. */
export function simulateRecording(wish: RecordingWish, random: Random): Recording {
  const { startedAt, distanceM } = wish;
  const speeds = speedsOf(wish, random);
  const length = speeds.length;
  const column = () => new Float64Array(length);
  const timestampMs = column();
  const distance = column();
  const speed = column();
  const latitudeDeg = column();
  const longitudeDeg = column();
  const altitudeM = column();
  const heartRateBpm = column();
  const cadenceSpm = column();
  const radiusM = distanceM / (2 * Math.PI);
  const restingBpm = 62;
  let run = 0;
  let heart = 95;
  for (let at = 0; at < length; at += 1) {
    const now = speeds[at] ?? 0;
    if (at > 0) run += now * STEP_S;
    const angle = run / radiusM;
    const height = wish.hillM * (1 - Math.cos(2 * angle));
    // The heart follows the effort with a lag of about a minute.
    heart += (restingBpm + 28 * now - heart) * (STEP_S / 60);
    timestampMs[at] = startedAt + at * STEP_S * 1000;
    distance[at] = roundTo(run, 2);
    speed[at] = roundTo(now, 3);
    latitudeDeg[at] = START.latitudeDeg + (radiusM * Math.sin(angle)) / METRES_PER_DEGREE;
    longitudeDeg[at] = START.longitudeDeg + (radiusM * (1 - Math.cos(angle))) / METRES_PER_DEGREE;
    altitudeM[at] = roundTo((40 + height) * 5, 0) / 5;
    heartRateBpm[at] = Math.round(heart + random.normal());
    cadenceSpm[at] = 2 * Math.round((150 + 6 * now + random.normal()) / 2);
  }
  const seconds = (length - 1) * STEP_S;
  const mean = (values: Float64Array): number =>
    Math.round(values.reduce((sum, value) => sum + value, 0) / length);
  return {
    format: wish.format,
    sport: "running",
    subSport: wish.format === "fit" ? wish.subSport : null,
    startedAt,
    utcOffsetMinutes: wish.format === "fit" ? wish.utcOffsetMinutes : null,
    device: null,
    name: null,
    totals:
      wish.format === "fit"
        ? {
            elapsedS: seconds,
            timerS: seconds,
            distanceM: roundTo(run, 2),
            ascentM: Math.round(4 * wish.hillM),
            descentM: Math.round(4 * wish.hillM),
            avgHeartRateBpm: mean(heartRateBpm),
            maxHeartRateBpm: heartRateBpm.reduce((most, value) => Math.max(most, value), 0),
            avgCadenceSpm: mean(cadenceSpm),
            calories: null,
          }
        : NO_TOTALS,
    records: {
      length,
      timestampMs,
      latitudeDeg,
      longitudeDeg,
      altitudeM,
      heartRateBpm,
      cadenceSpm,
      ...(wish.format === "fit" ? { distanceM: distance, speedMPerS: speed } : {}),
    },
    laps: [],
    pauses: [],
    warnings: [],
  };
}

/** Speed at each point, until the distance is run; it wavers slowly around its mean. */
function speedsOf(wish: RecordingWish, random: Random): readonly number[] {
  const speeds: number[] = [];
  let run = 0;
  let waver = 0;
  while (run < wish.distanceM) {
    waver = 0.95 * waver + 0.03 * random.normal();
    const ratio = speeds.length * STEP_S < WARM_UP_S ? wish.startSpeedRatio : 1;
    const speed = Math.max(1.2, wish.speedMPerS * ratio * (1 + waver));
    if (speeds.length > 0) run += speed * STEP_S;
    speeds.push(speed);
  }
  return speeds;
}
