export { degreesFromSemicircles, semicirclesFromDegrees } from "./angle.ts";
export type { Brand } from "./brand.ts";
export {
  type Kilometres,
  kilometres,
  kilometresFromMetres,
  type Metres,
  metres,
  metresFromKilometres,
} from "./length.ts";
export { median } from "./median.ts";
export { roundTo } from "./rounding.ts";
