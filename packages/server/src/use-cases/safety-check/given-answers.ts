import type { DiaryEntry } from "@backstride/core/diary";
import { daysBetween } from "@backstride/core/time";
import {
  ANSWERS_VALID_DAYS,
  type QuestionAgain,
  type QuestionId,
  questionsToAskAgain,
  reasonsToAskAgain,
} from "@backstride/core/triage";
import type { StoredSafetyCheck } from "../../storage/safety-checks/repository.ts";
import type { Moment } from "../read-scenario.ts";

/** As of when a check is looked at, and what the diary holds. */
export interface CheckContext extends Moment {
  readonly diary: readonly DiaryEntry[];
}

export interface AskedAgain {
  /**
   * Is the whole check asked again? It is when a finished one has grown too old or the diary calls it into question. Its
   * answers are kept for the gate (a sign that stops goes on stopping), but each question has to be answered anew before
   * the check can be finished: one click must not date old answers today.
   */
  readonly isWhole: boolean;
  /** Single questions whose answer is too old or denies what the diary holds. */
  readonly single: ReadonlyMap<string, QuestionAgain>;
  /** Those of them whose answer is too old, whatever else speaks against it. */
  readonly tooOld: ReadonlySet<string>;
}

export function askedAgain(check: StoredSafetyCheck, context: CheckContext): AskedAgain {
  const isWhole = mustAskAgain(check, context);
  // Where all is asked again, the reasons are those of an open check: what was drawn after the finish is among them.
  const looked = isWhole ? { ...check, finished: null } : check;
  const again = questionsToAskAgain(context.diary, looked, context);
  return {
    isWhole,
    single: new Map(again.flatMap((one) => one.questions.map((id) => [id, one] as const))),
    tooOld: new Set(again.flatMap(({ because, questions }) => (because === "age" ? questions : []))),
  };
}

/** The questions whose answers count as given. */
export function givenQuestions(
  check: StoredSafetyCheck,
  { isWhole, single }: AskedAgain,
): ReadonlySet<string> {
  if (isWhole) return new Set();
  return new Set((check.round ?? Object.keys(check.answers)).filter((id) => !single.has(id)));
}

/**
 * The round after an answer came in; null where none is open. An answer that changes on a later day than the check was
 * finished begins one too, and so does a stop that is taken back after it: finishing dates every answer, so every answer
 * has to be given then.
 */
export function roundAfter(
  check: StoredSafetyCheck,
  given: Readonly<Record<string, unknown>>,
  about: {
    readonly isWhole: boolean;
    readonly isChangedLater: boolean;
    readonly isStopTakenBack: boolean;
  },
): readonly QuestionId[] | null {
  const begins = about.isWhole || about.isChangedLater || about.isStopTakenBack;
  if (check.round === null && !begins) return null;
  const before = begins ? [] : (check.round ?? []);
  const answered = Object.keys(given).filter((id) => given[id] !== null);
  const kept = before.filter((id) => given[id] !== null);
  return [...new Set([...kept, ...answered])] as QuestionId[];
}

function mustAskAgain(check: StoredSafetyCheck, { today, diary }: CheckContext): boolean {
  if (check.finished === null) return false;
  const days = daysBetween(today, check.finished.on);
  if (days < 0 || days > ANSWERS_VALID_DAYS) return true;
  return reasonsToAskAgain(diary, check, today).length > 0;
}
