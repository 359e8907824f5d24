export type { Fillable } from "./fillable.ts";
export { FILLABLES, findFillable } from "./fillables.ts";
export type { FilledSitting } from "./filled-sitting.ts";
export { type ProgressInputs, progressOf } from "./progress-of.ts";
export { psfsSittingSchema } from "./schema.ts";
export {
  type LineProfile,
  type Noise,
  PROGRESS_VERSION,
  type ProgressPoint,
  type ProgressSeries,
} from "./series.ts";
