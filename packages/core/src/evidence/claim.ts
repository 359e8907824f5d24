import type { Grade } from "./grade.ts";
import type { Row } from "./row.ts";

export const AGREEMENTS = ["agrees", "partly", "disagrees", "unknown"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** One claim of the article that the project began with, audited. */
export interface Claim {
  /** C1 to C15 (causes), R1 to R6 (remedies), P1 to P8 (prevention): the audit's own numbers, not those of the rows. */
  readonly id: string;
  /** Row of the product that answers it. */
  readonly row: Row;
  readonly articleSays: string;
  /** What is known, with what one grade can't say. */
  readonly evidenceSays: string;
  /** How sure it is that the advice helps, or that the cause is one, for back pain in runners. */
  readonly grade: Grade;
  /** Where the article and the evidence stand to each other. */
  readonly agreement: Agreement;
  /** Ids of sources; empty only where nothing has been studied. */
  readonly sources: readonly string[];
}

/** What the article leaves out although more speaks for it than for much of what it says. */
export interface BetterSupported {
  readonly id: string;
  readonly statement: string;
  readonly sources: readonly string[];
  readonly grade: Grade;
}
