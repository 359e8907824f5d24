import type { Answer } from "../triage/answers.ts";

export interface UnsavedAnswer {
  readonly answer: Answer;
  /** Milliseconds since 1970, by the browser's clock. */
  readonly givenAt: number;
}

/** By question id. */
export type UnsavedAnswers = Readonly<Record<string, UnsavedAnswer>>;

/**
 * Our choice: the server dates an answer by its arrival, and a day is as late as that may be. What waited longer is asked
 * again, but a yes is kept: a sign is never lost, and one that has gone can be taken back.
 */
export const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/** Those that may still be sent as answers of now. A moment that has not come yet is of unknown age, so that it is old. */
export function withoutOldOnes(unsaved: UnsavedAnswers, nowMs: number): UnsavedAnswers {
  const isFresh = ({ answer, givenAt }: UnsavedAnswer) => {
    const waitedMs = nowMs - givenAt;
    return answer === "yes" || (waitedMs >= 0 && waitedMs <= LONGEST_WAIT_MS);
  };
  return Object.fromEntries(Object.entries(unsaved).filter(([, one]) => isFresh(one)));
}

/** What stands in the browser's storage; anything in it that is no answer is left out. */
export function readUnsaved(text: string | null): UnsavedAnswers {
  const stored = parsed(text);
  if (typeof stored !== "object" || stored === null) return {};
  const answers = Object.entries(stored).flatMap(([id, one]: [string, unknown]) =>
    isUnsavedAnswer(one) ? [[id, { answer: one.answer, givenAt: one.givenAt }] as const] : [],
  );
  return Object.fromEntries(answers);
}

function isUnsavedAnswer(one: unknown): one is UnsavedAnswer {
  if (typeof one !== "object" || one === null || !("answer" in one) || !("givenAt" in one)) return false;
  const { answer, givenAt } = one;
  const isAnswer =
    answer === null ||
    answer === "yes" ||
    answer === "no" ||
    answer === "unknown" ||
    Number.isInteger(answer);
  return isAnswer && typeof givenAt === "number" && Number.isFinite(givenAt);
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
