import type { Instrument } from "../questionnaires/index.ts";
import { modifiedThomas } from "./modified-thomas/instrument.ts";
import { trunkEndurance } from "./trunk-endurance/instrument.ts";

/** The tests that a runner does alone at home, in the order in which they are listed. */
export const SELF_TESTS = [trunkEndurance, modifiedThomas] as const satisfies readonly Instrument[];
