import type { Fillable } from "./fillable.ts";
import { filledModifiedThomas } from "./instruments/modified-thomas.ts";
import { filledNprs } from "./instruments/nprs.ts";
import { filledOstrcH2, filledOstrcO2 } from "./instruments/ostrc.ts";
import { filledPsfs } from "./instruments/psfs.ts";
import { filledRmdq } from "./instruments/rmdq.ts";
import { filledTrunkEndurance } from "./instruments/trunk-endurance.ts";

/**
 * Every instrument that is followed over time, in the order in which they are listed. STarT Back, the rule for axial
 * spondyloarthritis and the session spike are answered once for a decision, not followed.
 */
export const FILLABLES: readonly Fillable[] = [
  filledNprs,
  filledPsfs,
  filledOstrcO2,
  filledOstrcH2,
  filledRmdq,
  filledTrunkEndurance,
  filledModifiedThomas,
];

/** The instrument with this id, or null where there is none that is followed. */
export const findFillable = (id: string): Fillable | null =>
  FILLABLES.find(({ instrument }) => instrument.id === id) ?? null;
