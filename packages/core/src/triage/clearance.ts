import type { LocalDay } from "../time/index.ts";

// Known to this file alone: without it the constructor throws, so that nobody reaches it through `.constructor`.
const ISSUING_TOKEN = Symbol("triage issues this clearance");
let issue: (issuedFor: LocalDay) => TriageCleared;

/**
 * The pass that a plan needs. Only triage can make one: the private field makes the type nominal, the constructor is
 * private and asks for a token, and a copy (spread, JSON, `Object.create`) has no private field.
 */
export class TriageCleared {
  readonly #issuedFor: LocalDay;

  private constructor(token: symbol, issuedFor: LocalDay) {
    if (token !== ISSUING_TOKEN || new.target !== TriageCleared) {
      throw new Error("Only triage can issue a clearance.");
    }
    this.#issuedFor = issuedFor;
    Object.freeze(this);
  }

  static {
    issue = (issuedFor) => new TriageCleared(ISSUING_TOKEN, issuedFor);
    // Or else `clearance.constructor.isIssued = () => true` would pass everything.
    Object.freeze(TriageCleared);
    Object.freeze(TriageCleared.prototype);
  }

  /** The day for which triage gave it: on any other day triage is asked again. */
  get issuedFor(): LocalDay {
    return this.#issuedFor;
  }

  /** Whether `candidate` came from triage. */
  static isIssued(candidate: unknown): candidate is TriageCleared {
    return typeof candidate === "object" && candidate !== null && #issuedFor in candidate;
  }

  /** What may be shown or logged; reading it back gives no clearance. */
  toJSON(): { readonly issuedFor: LocalDay } {
    return { issuedFor: this.#issuedFor };
  }
}

/** For triage alone: not exported from the room. */
export const issueClearance = (issuedFor: LocalDay): TriageCleared => issue(issuedFor);
