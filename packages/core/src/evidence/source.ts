import type { Grade } from "./grade.ts";

export const SOURCE_KINDS = [
  "trial",
  "cohort",
  "case-crossover",
  "review",
  "guideline",
  "measurement",
  "definition",
  "convention",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A published work, a definition or a convention that a threshold, effect or piece of advice rests on. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly authors: string;
  readonly year: number | null;
  readonly doi: string | null;
  /** What it shows, in plain sentences with its figures; a bracket after a figure is its 95 % interval. */
  readonly shows: string;
  /** Who was studied, so that nobody takes a tendon trial for a back trial. */
  readonly population: string;
  /** How much the work alone supports a statement about back pain in runners; definitions and conventions: `convention`. */
  readonly grade: Grade;
  /** False where a figure could not be checked against the publication: it may set a default, never be shown as a finding. */
  readonly verified: boolean;
  /** What its licence allows, where wording could be taken over (questionnaires, guidelines); null elsewhere. */
  readonly licence: string | null;
}
