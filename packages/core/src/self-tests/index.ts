export { modifiedThomas } from "./modified-thomas/instrument.ts";
export { type SelfTestInFile, selfTestSchema } from "./schema.ts";
export { type SelfTest, selfTestOf } from "./self-test.ts";
export { SELF_TESTS } from "./self-tests.ts";
export { trunkEndurance } from "./trunk-endurance/instrument.ts";
export {
  EXTENSOR_CHANGES,
  type ExtensorChange,
  extensorChange,
  noiseOfOneTestS,
  SMALLEST_REAL_CHANGE_S,
  STANDARD_ERROR_S,
  smallestRealChangeS,
} from "./trunk-endurance/noise.ts";
