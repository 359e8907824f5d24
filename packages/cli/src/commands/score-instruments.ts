import { type Instrument, QUESTIONNAIRES } from "@backstride/core/questionnaires";
import { SELF_TESTS } from "@backstride/core/self-tests";

/** Everything that `backstride score` takes answers to. */
export const INSTRUMENTS: readonly Instrument[] = [...QUESTIONNAIRES, ...SELF_TESTS];
