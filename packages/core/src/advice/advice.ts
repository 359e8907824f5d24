import type { Grade, Row } from "../evidence/index.ts";
import type { Condition } from "./condition.ts";
import type { HealthCondition } from "./health-conditions.ts";

/** A condition with which the advice is not for this person unless someone who knows them says so. */
export interface Contraindication {
  readonly condition: HealthCondition;
  /** One or two plain sentences: what could happen, and whom to ask. */
  readonly why: string;
}

/** One piece of advice. What the article and the evidence say of it stands in its claims and is not written twice. */
export interface Advice {
  /** Words, so that it is never mistaken for the id of a claim or a row. */
  readonly id: string;
  /** Raised when the words or the conditions change in meaning. */
  readonly version: number;
  /** The row of the product that it answers; null for what the article leaves out. */
  readonly row: Row | null;
  readonly about: "remedy" | "prevention";
  readonly title: string;
  /** Plain words, for the runner: no amounts of a medicine, no promise. */
  readonly text: string;
  readonly appliesWhen: Condition;
  readonly mustNotWhen: readonly Contraindication[];
  /** Ids of the sources of `mustNotWhen`; empty where that is. */
  readonly cautionSources: readonly string[];
  /** How sure the evidence is of `text`. */
  readonly grade: Grade;
  /** Why the grade is not the lowest grade of its claims and entries; null where it is. */
  readonly gradeNote: string | null;
  /** Ids of the sources of `text`. */
  readonly sources: readonly string[];
  /** Ids of the audited claims of the article that it answers. */
  readonly claims: readonly string[];
  /** Ids of the entries of what is better supported than the article. */
  readonly betterSupported: readonly string[];
}
