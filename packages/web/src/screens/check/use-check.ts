import type { SafetyCheckAnswer } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { safetyCheckQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { useSending } from "../../offline/answer-sender.ts";
import { useLastCheck } from "../../offline/last-check.ts";
import { answersIn, keepAnswers, useUnsavedAnswers } from "../../offline/unsaved-answers.ts";
import type { NewAnswers } from "../../triage/answers.ts";
import { type CheckAtOnce, checkAtOnce } from "../../triage/check-at-once.ts";
import { withExaminationsTakenBack } from "../../triage/examinations-taken-back.ts";
import { signLost } from "../../triage/sign-lost.ts";

export interface Check extends CheckAtOnce {
  /** Is nothing known yet: neither an answer of the server nor that it gives none? */
  readonly isLoading: boolean;
  readonly isFetching: boolean;
  /** The day on which it was last finished; null where it never was, or where the server does not say. */
  readonly answeredOn: string | null;
  /** Each yes that a check was finished with and that was changed later. */
  readonly changed: SafetyCheckAnswer["changed"];
  readonly unsavedCount: number;
  /** As of when, in milliseconds since 1970, the saved answers show; null where the server says how it is now. */
  readonly asOf: number | null;
  /** Why the server did not answer, or did not take an answer; null where all is well. */
  readonly failure: unknown;
  /** The question of a sign that the last answer would have lost, so that it was not taken. */
  readonly signInTheWay: string | null;
  readonly answer: (given: NewAnswers) => void;
  /** Asks the server anew how the check stands. */
  readonly lookAgain: () => void;
}

/**
 * The check on the screen: what the server knows, under what was answered since. It works without the server too; then
 * the answers wait in the browser.
 */
export function useCheck(): Check {
  const runner = useRunnerId();
  const query = useQuery({ ...safetyCheckQuery(runner), staleTime: 0 });
  const unsaved = useUnsavedAnswers(runner);
  const { failure: sendFailure } = useSending();
  const [signInTheWay, setSignInTheWay] = useState<string | null>(null);
  const last = useLastCheck(runner);
  const saved = query.data ?? last?.check ?? null;
  const check = checkAtOnce(saved, answersIn(unsaved));
  return {
    ...check,
    isLoading: query.isPending,
    isFetching: query.isFetching,
    answeredOn: saved?.answeredOn ?? null,
    changed: saved?.changed ?? [],
    asOf: query.data === undefined ? (last?.heardAt ?? null) : null,
    unsavedCount: Object.keys(unsaved).length,
    failure: sendFailure ?? query.error,
    signInTheWay,
    answer: (given) => {
      const lost = signLost(check.answers, given);
      setSignInTheWay(lost);
      if (lost === null) keepAnswers(runner, withExaminationsTakenBack(check.answers, given));
    },
    lookAgain: () => void query.refetch(),
  };
}
