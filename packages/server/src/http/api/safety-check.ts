import type { GroupId, QuestionId } from "@backstride/core/triage";

/** One question of the safety check with the answer so far; null where there is none. */
export interface InterviewQuestion {
  readonly id: QuestionId;
  readonly kind: "yes-no" | "number" | "choice";
  readonly text: string;
  readonly help: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  /** The answer that counts. */
  readonly answer: "yes" | "no" | "unknown" | number | null;
  /** An answer that is kept and does not count any more: sent again as it is, it is confirmed. Null where `answer` counts. */
  readonly earlier: "yes" | "no" | "unknown" | number | null;
  /** Why it does not count, where there is more to say than that the whole check is asked again. */
  readonly again: string | null;
}

/** One screen of the safety check with those of its questions that the answers so far call for. */
export interface InterviewScreen {
  readonly id: GroupId;
  readonly title: string;
  readonly intro: string;
  /** A checklist has one "None of these" that answers all of it with no. */
  readonly kind: "checklist" | "single";
  readonly questions: readonly InterviewQuestion[];
  readonly isAnswered: boolean;
}

/**
 * GET …/safety-check; PUT …/safety-check { answers, waitedMs } merges answers into the draft (null takes one back) and gives
 * this; `waitedMs` says by question id how long ago those that waited were given, null where that is not known;
 * POST …/safety-check/finish dates them today where they are not dated yet (409 `safetyCheckOpen` while a screen is open);
 * DELETE …/safety-check forgets all answers. An emergency shows in `stops` before the check is finished.
 */
export interface SafetyCheckAnswer {
  readonly screens: readonly InterviewScreen[];
  readonly isComplete: boolean;
  readonly answeredOn: string | null;
  readonly isStarted: boolean;
  /** What the answers so far already mean: findings that block running, most pressing first. */
  readonly stops: readonly {
    readonly ruleId: string;
    readonly tier: "emergency" | "urgent" | "soon" | "watch";
    readonly title: string;
    readonly whomToSee: string;
    readonly because: string;
  }[];
  /** Each yes that a check was finished with and that was taken back or changed later, oldest first. */
  readonly changed: readonly {
    readonly id: QuestionId;
    readonly question: string;
    readonly answer: "yes" | "no" | "unknown";
    readonly answeredOn: string | null;
    readonly changedTo: "yes" | "no" | "unknown" | null;
    readonly changedOn: string;
  }[];
}
