import type { Causes } from "@backstride/core/causes";

/** What probably contributes, as the engine says it. */
export type CausesAnswer = Causes;
