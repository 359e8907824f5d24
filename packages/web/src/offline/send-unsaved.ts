import type { SafetyCheckAnswer } from "@backstride/server/api";
import { apiFailureOf } from "../api/api-failure.ts";
import { withAnswers } from "../triage/answers.ts";
import { stopsOf } from "../triage/stops-at-once.ts";
import { answersIn } from "./unsaved-answers.ts";
import type { UnsavedAnswers } from "./unsaved-record.ts";

export interface SentAnswers {
  /** What the server has made of them; null where it took none. */
  readonly check: SafetyCheckAnswer | null;
  /** The server has them, or will never take them: nothing of these has to be kept any longer. */
  readonly settled: UnsavedAnswers;
  /** Why the server did not take one, if it did not. */
  readonly refusal: unknown;
}

/**
 * Sends all that waits. An answer that the server refuses must not hold up the others, a sign among them least of all: then
 * each goes by itself. Throws where the server does not answer, or fails.
 */
export async function sendUnsaved(
  unsaved: UnsavedAnswers,
  put: (answers: UnsavedAnswers) => Promise<SafetyCheckAnswer>,
): Promise<SentAnswers> {
  try {
    return { check: await put(unsaved), settled: unsaved, refusal: null };
  } catch (thrown) {
    if (!isRefusalOfAnswers(thrown)) throw thrown;
    if (Object.keys(unsaved).length === 1) return refused(unsaved, thrown);
  }
  let sent: SentAnswers = { check: null, settled: {}, refusal: null };
  for (const [id, one] of Object.entries(unsaved)) {
    const { check, settled, refusal } = await sendUnsaved({ [id]: one }, put);
    sent = {
      check: check ?? sent.check,
      settled: { ...sent.settled, ...settled },
      refusal: sent.refusal ?? refusal,
    };
  }
  return sent;
}

/** What was refused is dropped, but not a sign that stops: it stays on the screen. */
function refused(unsaved: UnsavedAnswers, refusal: unknown): SentAnswers {
  const isSign = stopsOf(withAnswers({}, answersIn(unsaved))).length > 0;
  return { check: null, settled: isSign ? {} : unsaved, refusal };
}

function isRefusalOfAnswers(thrown: unknown): boolean {
  const { code } = apiFailureOf(thrown);
  return code === "answerInvalid" || code === "unknownQuestion" || code === "inputInvalid";
}
