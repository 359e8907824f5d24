export type { GroundOfShoe } from "./grounds-of-shoe.ts";
export { mismatchOf } from "./mismatch.ts";
export { FIRST_RUNS, isNewShoe } from "./new-shoe.ts";
export { ROTATION_DAYS, type ShoeRotation, shoeRotation } from "./rotation.ts";
export { kindOfRun, RUN_KINDS, type RunKind } from "./run-kind.ts";
export { SHOE_DISCIPLINES, type Shoe, type ShoeDiscipline } from "./shoe.ts";
export { SHOE_SOURCES, type ShoeSource } from "./shoe-source.ts";
export { type ShoeWear, shoeWear } from "./wear.ts";
export { SHOE_LIFE_CONVENTION } from "./wear-limits.ts";
