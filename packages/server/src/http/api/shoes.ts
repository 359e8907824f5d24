import type { RunKind, ShoeDiscipline } from "@backstride/core/footwear";

/**
 * GET …/shoes. POST …/shoes takes ShoeEdit with a name (201, ShoeAnswer); PATCH …/shoes/{id} takes ShoeEdit.
 * DELETE …/shoes/{id} retires it today and gives it as it is then; its runs keep it. DELETE …/shoes/{id}?permanently=true
 * takes it away for good (204), and is refused with `shoeHasRuns` where any activity names it, `shoeInExperiment` where an experiment does.
 */
export interface ShoeList {
  readonly shoes: readonly ShoeAnswer[];
}
export interface ShoeAnswer {
  readonly id: string;
  readonly name: string;
  readonly discipline: ShoeDiscipline;
  readonly distanceBeforeM: number | null;
  /** The distance at which the runner wants to be reminded; null leaves it to the convention. */
  readonly renewAtM: number | null;
  /** The kinds of run that go to it when they are new. */
  readonly defaultFor: readonly RunKind[];
  readonly firstUsedOn: string | null;
  readonly retiredOn: string | null;
}
export interface ShoeEdit {
  readonly name?: string;
  readonly discipline?: ShoeDiscipline;
  readonly distanceBeforeM?: number | null;
  readonly renewAtM?: number | null;
  /** Takes these kinds from other shoes: each has at most one. A retired shoe is the default for none. */
  readonly defaultFor?: readonly RunKind[];
  readonly firstUsedOn?: string | null;
  readonly retiredOn?: string | null;
}
