import type { DiaryEntry } from "@backstride/core/diary";
import { daysBetween, type LocalDay } from "@backstride/core/time";
import { ANSWERS_VALID_DAYS, type QuestionId, reasonsToAskAgain } from "@backstride/core/triage";
import type { StoredSafetyCheck } from "../../storage/safety-checks/repository.ts";

/**
 * The questions whose answers count as given. A finished check that has grown too old, or that the diary calls into
 * question, is asked again from the start: its answers are kept for the gate (a sign that stops goes on stopping), but
 * each question has to be answered anew before the check can be finished. One click must not date old answers today.
 */
export function givenQuestions(
  check: StoredSafetyCheck,
  today: LocalDay,
  diary: readonly DiaryEntry[],
): ReadonlySet<string> {
  if (mustAskAgain(check, today, diary)) return new Set();
  return new Set(check.round ?? Object.keys(check.answers));
}

/**
 * The round after an answer came in; null where none is open. An answer that changes on a later day than the check was
 * finished begins one too: finishing dates every answer, so every answer has to be given that day.
 */
export function roundAfter(
  check: StoredSafetyCheck,
  given: Readonly<Record<string, unknown>>,
  about: {
    readonly today: LocalDay;
    readonly diary: readonly DiaryEntry[];
    readonly isChanged: boolean;
    readonly isSignTakenBack: boolean;
  },
): readonly QuestionId[] | null {
  const { finished } = check;
  const isLater = about.isChanged && finished !== null && finished.on !== about.today;
  // Who takes back a sign after the check was finished with it goes through all of it again, not through one box.
  const isWithdrawn = finished !== null && about.isSignTakenBack;
  const begins = isLater || isWithdrawn || mustAskAgain(check, about.today, about.diary);
  if (check.round === null && !begins) return null;
  const before = begins ? [] : (check.round ?? []);
  const answered = Object.keys(given).filter((id) => given[id] !== null);
  const kept = before.filter((id) => given[id] !== null);
  return [...new Set([...kept, ...answered])] as QuestionId[];
}

function mustAskAgain(
  { answers, finished }: StoredSafetyCheck,
  today: LocalDay,
  diary: readonly DiaryEntry[],
): boolean {
  if (finished === null) return false;
  const days = daysBetween(today, finished.on);
  if (days < 0 || days > ANSWERS_VALID_DAYS) return true;
  return reasonsToAskAgain(diary, { answers, finished }, today).length > 0;
}
