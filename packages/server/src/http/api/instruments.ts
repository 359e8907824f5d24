import type { InstrumentItem } from "@backstride/core/questionnaires";
import type { Sentence } from "@backstride/core/results";

/** GET …/instruments: what can be filled in, and what was. Scripts name them as `backstride score` does. */
export interface InstrumentList {
  readonly instruments: readonly InstrumentAnswer[];
}
/**
 * `nprs`, `psfs`, `ostrc-o2`, `ostrc-h2`, `rmdq` and the self-tests `trunk-endurance`, `modified-thomas`. What the form
 * asks follows from the instrument; `items` are its questions where they may be shown, each with whose words they are.
 */
export interface InstrumentAnswer {
  readonly id: string;
  readonly kind: "questionnaire" | "self-test";
  readonly title: string;
  readonly description: string;
  readonly credit: string;
  readonly items: readonly InstrumentItem[] | null;
  readonly whyNoItems: string | null;
  /** What has to be known of the wording before scores are compared. */
  readonly wordingNote: string | null;
  readonly sources: readonly string[];
  /** Newest first. */
  readonly filled: readonly FilledInstrument[];
}
/**
 * POST …/instruments/{id}/answers { answers } (201, FilledInstrument; 400 with the code of the scoring);
 * DELETE …/instruments/{id}/answers/{filledId} (204). `answers` are one sitting's: no baseline, no follow-up; the
 * server compares a sitting with the first. The shape of each is written down in http/instruments/schema.ts.
 */
export interface FilledInstrument {
  readonly id: string;
  readonly at: string;
  readonly day: string;
  readonly answers: unknown;
  /** What it means, the most important first; changes against the first sitting among them. */
  readonly statements: readonly Sentence[];
}
