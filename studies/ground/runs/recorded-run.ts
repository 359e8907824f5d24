import type { Random } from "../../../packages/core/src/simulation/index.ts";
import type { Track } from "../../../packages/core/src/terrain/index.ts";
import { errorsM, type NoiseKind } from "./noise.ts";
import type { TrueRun } from "./random-walk.ts";

const METRES_PER_DEGREE = 111_195;
/** A watch's distance is off by about this part, the same over a run. */
const DISTANCE_ERROR = 0.01;

/** The run as a watch records it: `deviationM` is the standard deviation of each axis. */
export function recordedRun(
  run: TrueRun,
  { kind, deviationM }: { readonly kind: NoiseKind; readonly deviationM: number },
  chance: Random,
): Track {
  const north = errorsM(kind, deviationM, run.alongM.length, chance);
  const east = errorsM(kind, deviationM, run.alongM.length, chance);
  const scale = 1 + DISTANCE_ERROR * chance.normal();
  const cosine = Math.cos(((run.latitudeDeg[0] ?? 0) * Math.PI) / 180);
  return {
    latitudeDeg: run.latitudeDeg.map((value, at) => value + (north[at] ?? 0) / METRES_PER_DEGREE),
    longitudeDeg: run.longitudeDeg.map((value, at) => value + (east[at] ?? 0) / METRES_PER_DEGREE / cosine),
    alongM: run.alongM.map((metres) => metres * scale),
  };
}
