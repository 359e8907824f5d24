import type { Explanation, Sentence } from "../results/index.ts";
import type { LocalDay } from "../time/index.ts";
import type { TriageAnswers } from "./answers.ts";
import type { TriageCleared } from "./clearance.ts";
import type { Contradiction } from "./contradictions.ts";
import type { QuestionId } from "./question-id.ts";
import type { Tier } from "./tier.ts";

export interface TriageInput {
  readonly answers: TriageAnswers;
  /** The day on which the interview was finished; null where it never was. */
  readonly answeredOn: LocalDay | null;
  readonly today: LocalDay;
  /** Reasons found elsewhere (a diary entry with new leg pain, say) to ask again whatever the answers were. */
  readonly askAgain: readonly Sentence[];
  /** Single questions that are asked again, each with its reason. */
  readonly questionsAgain: readonly Contradiction[];
}

/** One rule that applies: how pressing, whom to see, why. */
export interface TriageFinding {
  readonly ruleId: string;
  readonly title: string;
  readonly tier: Tier;
  readonly blocksRunning: boolean;
  readonly whomToSee: Sentence;
  readonly because: Explanation;
}

/** What triage says. Findings come most pressing first. Only `clear` and `caution` carry a clearance. */
export type TriageOutcome =
  | {
      readonly kind: "clear";
      readonly clearance: TriageCleared;
      readonly findings: readonly [];
      /** The last day on which these answers count. */
      readonly validThrough: LocalDay;
    }
  | {
      readonly kind: "caution";
      readonly clearance: TriageCleared;
      readonly findings: readonly TriageFinding[];
      readonly validThrough: LocalDay;
    }
  | {
      readonly kind: "stop";
      /** The tier of the most pressing finding that blocks. */
      readonly tier: Tier;
      readonly findings: readonly TriageFinding[];
      /** Questions still open: answering them can make it more pressing, never less. */
      readonly alsoAnswer: readonly QuestionId[];
    }
  | {
      readonly kind: "ask";
      readonly missing: readonly QuestionId[];
      readonly reasons: readonly Sentence[];
      readonly findings: readonly TriageFinding[];
    };
