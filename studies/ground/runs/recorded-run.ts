import type { Random } from "../../../packages/core/src/simulation/index.ts";
import { greatCircleM, type Track } from "../../../packages/core/src/terrain/index.ts";
import { errorsM, type NoiseKind } from "./noise.ts";
import type { TrueRun } from "./random-walk.ts";

const METRES_PER_DEGREE = 111_195;
/** A watch's distance is off by about this part, the same over a run. */
const DISTANCE_ERROR = 0.01;

/** How a run is recorded. */
export interface Recorder {
  readonly kind: NoiseKind;
  /** Standard deviation of the positions on each axis. */
  readonly deviationM: number;
  /** Where the metres along the way come from: without a watch's distance from the positions, whose noise makes it longer. */
  readonly alongBy: "watch" | "positions";
}

export function recordedRun(run: TrueRun, { kind, deviationM, alongBy }: Recorder, chance: Random): Track {
  const north = errorsM(kind, deviationM, run.alongM.length, chance);
  const east = errorsM(kind, deviationM, run.alongM.length, chance);
  const scale = 1 + DISTANCE_ERROR * chance.normal();
  const cosine = Math.cos(((run.latitudeDeg[0] ?? 0) * Math.PI) / 180);
  const latitudeDeg = run.latitudeDeg.map((value, at) => value + (north[at] ?? 0) / METRES_PER_DEGREE);
  const longitudeDeg = run.longitudeDeg.map(
    (value, at) => value + (east[at] ?? 0) / METRES_PER_DEGREE / cosine,
  );
  const alongM =
    alongBy === "watch"
      ? run.alongM.map((metres) => metres * scale)
      : alongPositions(latitudeDeg, longitudeDeg);
  return { latitudeDeg, longitudeDeg, alongM };
}

function alongPositions(latitudeDeg: Float64Array, longitudeDeg: Float64Array): Float64Array {
  let metres = 0;
  return latitudeDeg.map((latitude, at) => {
    const [lastLatitude = latitude, lastLongitude = longitudeDeg[at] ?? 0] = [
      latitudeDeg[at - 1],
      longitudeDeg[at - 1],
    ];
    metres += greatCircleM(lastLatitude, lastLongitude, latitude, longitudeDeg[at] ?? 0);
    return metres;
  });
}
