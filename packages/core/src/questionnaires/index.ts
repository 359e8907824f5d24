export {
  type Instrument,
  type InstrumentItem,
  type InstrumentProfile,
  makeInstrument,
  type ScoreReport,
  type Scoring,
  type SmallestChange,
} from "./instrument.ts";
export { QUESTIONNAIRES } from "./questionnaires.ts";
export type { InstrumentSchemas } from "./schema.ts";
