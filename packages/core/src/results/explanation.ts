import type { Sentence } from "./sentence.ts";

/** One input that a rule looked at. `value` null means that it was asked for and not known. */
export interface Fact {
  readonly label: string;
  readonly value: string | number | boolean | null;
  readonly unit?: string;
}

/** One threshold that a rule compared an input with. */
export interface ThresholdCheck {
  readonly label: string;
  readonly limit: number;
  readonly unit: string;
  readonly met: boolean;
}

/** Why an output says what it says: rule, version, inputs, thresholds, sources. Rendered by one component. */
export interface Explanation {
  readonly rule: string;
  readonly version: string;
  readonly statement: Sentence;
  readonly facts: readonly Fact[];
  readonly thresholds: readonly ThresholdCheck[];
  /** Ids of records in evidence/sources. */
  readonly sources: readonly string[];
  /** How sure the evidence lets anyone be: see evidence/grade.ts. `null` for a plain fact or a definition. */
  readonly grade: string | null;
}
