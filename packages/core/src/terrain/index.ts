export { type Climb, climbOf, NOISE_BAND_M } from "./climb.ts";
export { gradeAlong } from "./grade-along.ts";
export { greatCircleM, isWithinM } from "./great-circle.ts";
export { matchedSurfaceSchema } from "./schema.ts";
export { type MatchedSurface, SURFACE_CLASSES, type SurfaceClass } from "./surface.ts";
