export {
  type Instrument,
  type InstrumentItem,
  type InstrumentProfile,
  type ItemChoice,
  inOwnWords,
  makeInstrument,
  type ScoreReport,
  type Scoring,
  type SmallestChange,
  WORDINGS,
  type Wording,
} from "./instrument.ts";
export { nprs } from "./nprs/instrument.ts";
export { ostrcH2 } from "./ostrc-h2/instrument.ts";
export { ostrcO2 } from "./ostrc-o2/instrument.ts";
export { OSTRC_O2_WORDING_NOTE } from "./ostrc-o2/items.ts";
export { ANSWER_POINTS as OSTRC_ANSWER_POINTS } from "./ostrc-o2/schema.ts";
export { NOISE_BELOW_POINTS } from "./ostrc-o2/thresholds.ts";
export { psfs } from "./psfs/instrument.ts";
export { MEAN_CHANGE_POINTS as PSFS_MEAN_CHANGE_POINTS } from "./psfs/thresholds.ts";
export { QUESTIONNAIRES } from "./questionnaires.ts";
export { rmdq } from "./rmdq/instrument.ts";
export type { InstrumentSchemas } from "./schema.ts";
