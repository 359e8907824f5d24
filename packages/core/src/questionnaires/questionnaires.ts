import { axspaNg65 } from "./axspa-ng65/instrument.ts";
import type { Instrument } from "./instrument.ts";
import { nprs } from "./nprs/instrument.ts";
import { ostrcH2 } from "./ostrc-h2/instrument.ts";
import { ostrcO2 } from "./ostrc-o2/instrument.ts";
import { psfs } from "./psfs/instrument.ts";
import { rmdq } from "./rmdq/instrument.ts";
import { sessionSpike } from "./session-spike/instrument.ts";
import { startBack } from "./start-back/instrument.ts";

/** Every questionnaire and rule that turns a few answers into a score, in the order in which they are listed. */
export const QUESTIONNAIRES = [
  nprs,
  psfs,
  ostrcO2,
  ostrcH2,
  rmdq,
  startBack,
  axspaNg65,
  sessionSpike,
] as const satisfies readonly Instrument[];
