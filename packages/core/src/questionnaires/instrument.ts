import type { Refusal, Result, Sentence } from "../results/index.ts";
import { err, ok, refusal, refusalFromZod } from "../results/index.ts";
import type { InstrumentSchemas } from "./schema.ts";

/**
 * Whose words a question stands in: those of the publication, `unconfirmed` where they could not be compared with it, or
 * Backstride's own where no wording is laid down.
 */
export const WORDINGS = ["confirmed", "unconfirmed", "own"] as const;
export type Wording = (typeof WORDINGS)[number];

/** One answer to choose, with the points that it counts. */
export interface ItemChoice {
  readonly text: string;
  readonly points: number;
}

/** One question of an instrument. */
export interface InstrumentItem {
  readonly id: string;
  readonly text: string;
  readonly wording: Wording;
  /** In the order of the form; null where a number, a word or a tick answers. */
  readonly choices: readonly ItemChoice[] | null;
}

/** Questions in Backstride's own words, answered with a number, a word or a tick. */
export const inOwnWords = (
  questions: readonly Pick<InstrumentItem, "id" | "text">[],
): readonly InstrumentItem[] => questions.map((question) => ({ ...question, wording: "own", choices: null }));

/** A size that a change of one of the instrument's numbers is held against. */
export interface SmallestChange {
  /** Which number: "the mean of the activities". */
  readonly of: string;
  readonly amount: number;
  readonly unit: "points" | "percent of the baseline" | "s";
  /** Id of the record in evidence/sources. */
  readonly source: string;
  /** False where the figure could not be checked against the publication: a description, never a finding. */
  readonly verified: boolean;
}

/** Who an instrument is, apart from what it computes. */
export interface InstrumentProfile {
  readonly id: string;
  /** Name and version of the scoring: "rmdq/1". */
  readonly version: string;
  readonly title: string;
  /** What is asked, what comes out and what it can't tell, in plain words. */
  readonly description: string;
  readonly credit: string;
  readonly licence: string;
  /** The questions word for word; null where they may not or can't be given. */
  readonly items: readonly InstrumentItem[] | null;
  /** Why there are no items; null where there are. */
  readonly whyNoItems: string | null;
  /** What has to be known of the wording before scores are compared; null where there is nothing. */
  readonly wordingNote: string | null;
  /** Changes that matter to people. Empty where none is known or where the instrument does not measure change. */
  readonly smallestChanges: readonly SmallestChange[];
  /** Changes below which two values of a person who did not change may lie apart. Empty where none is known. */
  readonly smallestDetectableChanges: readonly SmallestChange[];
  /** Ids of records in evidence/sources. */
  readonly sources: readonly string[];
}

/** A score with what it means, sentence by sentence, the most important first. */
export interface ScoreReport<Score> {
  readonly score: Score;
  readonly statements: readonly Sentence[];
}

/** A questionnaire, a self-test or a rule that turns a few answers into a score. */
export interface Instrument<Score = unknown> extends InstrumentProfile {
  readonly schemas: InstrumentSchemas<unknown, Score>;
  /**
   * The score of answers out of a file or a request. Refused with `unknownField` for a field that does not exist and
   * `inputInvalid` for a value that can't be one or for answers that contradict each other. What was not answered makes
   * null, where the instrument's own rules do not settle it.
   */
  score(answers: unknown): Result<Score, Refusal>;
  /** The same, with what the score means. */
  report(answers: unknown): Result<ScoreReport<Score>, Refusal>;
}

/** How an instrument computes, over answers that have their shape. */
export interface Scoring<Answers, Score> {
  readonly schemas: InstrumentSchemas<Answers, Score>;
  /** What no schema can see: answers that contradict each other. Null where there is nothing. */
  readonly faultIn?: (answers: Answers) => string | null;
  readonly compute: (answers: Answers) => Score;
  readonly statements: (score: Score, answers: Answers) => readonly Sentence[];
}

/** An instrument out of its profile and its scoring. */
export function makeInstrument<Answers, Score>(
  profile: InstrumentProfile,
  { schemas, faultIn, compute, statements }: Scoring<Answers, Score>,
): Instrument<Score> {
  const report = (json: unknown): Result<ScoreReport<Score>, Refusal> => {
    const parsed = schemas.answers.safeParse(json);
    if (!parsed.success) return err(refusalFromZod(parsed.error));
    const fault = faultIn?.(parsed.data) ?? null;
    if (fault !== null) return err(refusal("inputInvalid", fault));
    const score = compute(parsed.data);
    return ok({ score, statements: statements(score, parsed.data) });
  };
  return {
    ...profile,
    schemas,
    report,
    score: (json) => {
      const reported = report(json);
      return reported.ok ? ok(reported.value.score) : reported;
    },
  };
}
