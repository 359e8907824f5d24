import type { Answer } from "../triage/answers.ts";

export interface UnsavedAnswer {
  readonly answer: Answer;
  /** Milliseconds since 1970, by the browser's clock. */
  readonly givenAt: number;
}

/** By question id. */
export type UnsavedAnswers = Readonly<Record<string, UnsavedAnswer>>;

/** Clocks are set right by less than this while they run. */
const CLOCK_SLIP_MS = 60_000;

/**
 * How long each answer has waited, in milliseconds by this browser's clock alone, so that it needs not go like the
 * server's. Null where the clock was set back meanwhile: then nobody knows.
 */
export const waitedMs = (unsaved: UnsavedAnswers, nowMs: number): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    Object.entries(unsaved).map(([id, { givenAt }]): [string, number | null] => {
      const waited = nowMs - givenAt;
      return [id, waited < -CLOCK_SLIP_MS ? null : Math.max(0, waited)];
    }),
  );

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
