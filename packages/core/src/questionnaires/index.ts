export {
  type Instrument,
  type InstrumentItem,
  type InstrumentProfile,
  makeInstrument,
  type ScoreReport,
  type Scoring,
  type SmallestChange,
} from "./instrument.ts";
export { nprs } from "./nprs/instrument.ts";
export { ostrcH2 } from "./ostrc-h2/instrument.ts";
export { ostrcO2 } from "./ostrc-o2/instrument.ts";
export { NOISE_BELOW_POINTS } from "./ostrc-o2/thresholds.ts";
export { psfs } from "./psfs/instrument.ts";
export { QUESTIONNAIRES } from "./questionnaires.ts";
export { rmdq } from "./rmdq/instrument.ts";
export type { InstrumentSchemas } from "./schema.ts";
