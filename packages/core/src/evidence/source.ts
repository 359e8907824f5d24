import type { Grade } from "./grade.ts";

/** A published work, a definition or a convention that a threshold, effect or piece of advice rests on. */
export interface Source {
  readonly id: string;
  readonly kind:
    | "trial"
    | "cohort"
    | "case-crossover"
    | "review"
    | "guideline"
    | "measurement"
    | "definition"
    | "convention";
  readonly title: string;
  readonly authors: string;
  readonly year: number | null;
  readonly doi: string | null;
  /** What it shows, in one or two plain sentences with its figures. */
  readonly shows: string;
  /** Who was studied, so that nobody takes a tendon trial for a back trial. */
  readonly population: string;
  /** How much the work alone supports a statement about back pain in runners. */
  readonly grade: Grade;
  /** False where a figure could not be checked against the publication: it may set a default, never be shown as a finding. */
  readonly verified: boolean;
  readonly licence: string | null;
}

/** One claim of the article that the project began with, audited. */
export interface Claim {
  /** C1 to C15, R1 to R6, P1 to P8. */
  readonly id: string;
  /** Row of the product that answers it: S1 to P6. */
  readonly row: string;
  readonly articleSays: string;
  readonly evidenceSays: string;
  readonly grade: Grade;
  /** Where the article and the evidence stand to each other. */
  readonly agreement: "agrees" | "partly" | "disagrees" | "unknown";
  readonly sources: readonly string[];
}
