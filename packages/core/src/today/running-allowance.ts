import type { Explanation, Measured } from "../results/index.ts";
import type { LocalDay } from "../time/index.ts";
import { isTriageCleared, type TriageCleared } from "../triage/index.ts";

export type RunningStyle = "walk-run" | "easy";

/**
 * How a run of today is to be run. It can only be made with the clearance of triage: the private field makes the type
 * nominal, so that no object that looks like an allowance is one. Written as JSON it is its three plain fields.
 */
export class RunningAllowance {
  readonly style: RunningStyle;
  /** The longest that the run may be, metres. */
  readonly longestM: Measured<number>;
  /** How the bound came about. */
  readonly because: Explanation;
  readonly #clearance: TriageCleared;

  /** A forged clearance is a bug of the caller and throws. */
  constructor(
    clearance: TriageCleared,
    {
      style,
      longestM,
      because,
    }: {
      readonly style: RunningStyle;
      readonly longestM: Measured<number>;
      readonly because: Explanation;
    },
  ) {
    if (!isTriageCleared(clearance)) throw new Error("a run needs a clearance that triage issued");
    this.#clearance = clearance;
    this.style = style;
    this.longestM = longestM;
    this.because = because;
    Object.freeze(this);
  }

  /** The day for which triage gave the clearance. */
  allowsOn(day: LocalDay): boolean {
    return this.#clearance.issuedFor === day;
  }
}
