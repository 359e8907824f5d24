import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import {
  findingsOf,
  parseTriageAnswers,
  QUESTIONS,
  type QuestionId,
  TRIAGE_RULES,
  type TriageAnswers,
  withoutUnaskedAnswers,
} from "@backstride/core/triage";
import { listDiary } from "../../storage/diary/repository.ts";
import {
  readSafetyCheck,
  type StoredSafetyCheck,
  saveSafetyCheck,
} from "../../storage/safety-checks/repository.ts";
import type { Ports } from "../ports.ts";
import { todayOf } from "../today.ts";
import { roundAfter } from "./given-answers.ts";
import { type SafetyCheckView, viewOf } from "./view-safety-check.ts";

/**
 * Merges answers into the check; null takes one back. Answers that the new ones make irrelevant go. A check that was
 * finished is open again as soon as an answer changes: it was another set of answers that was finished.
 */
export async function answerSafetyCheck(
  ports: Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">,
  runnerId: string,
  given: Readonly<Record<string, unknown>>,
): Promise<Result<SafetyCheckView, Refusal>> {
  return await ports.db.transaction().execute(async (connection) => {
    const before = await readSafetyCheck(connection, runnerId);
    const merged = merge(before.answers, given);
    if (!merged.ok) return merged;
    const lost = signLost(before.answers, merged.value, given);
    if (lost !== null) return err(lost);
    const isSame = JSON.stringify(merged.value) === JSON.stringify(withoutUnaskedAnswers(before.answers));
    const today = todayOf(ports);
    const diary = await listDiary(connection, runnerId);
    const isSignTakenBack = stoppingSigns(before.answers).some((id) => id in given && given[id] !== "yes");
    const round = roundAfter(before, given, { today, diary, isChanged: !isSame, isSignTakenBack });
    const check: StoredSafetyCheck = {
      answers: merged.value,
      finished: isSame && round === null ? before.finished : null,
      round,
    };
    await saveSafetyCheck(connection, runnerId, check);
    return ok(viewOf(check, today, diary));
  });
}

/**
 * A sign that stops is never lost on the way: an answer elsewhere that would make its question irrelevant is refused
 * until the sign itself is taken back.
 */
function signLost(
  before: TriageAnswers,
  after: TriageAnswers,
  given: Readonly<Record<string, unknown>>,
): Refusal | null {
  const lost = stoppingSigns(before).find((id) => after[id] === undefined && !(id in given));
  if (lost === undefined) return null;
  const question = QUESTIONS.find(({ id }) => id === lost)?.text ?? lost;
  return refusal(
    "answerInvalid",
    `You chose "${question}". If that does not hold, take it back there first; then this answer can change.`,
  );
}

/** The questions answered with yes that a rule which stops has read. */
function stoppingSigns(answers: TriageAnswers): readonly QuestionId[] {
  const stops = new Set(
    findingsOf(answers)
      .filter(({ blocksRunning }) => blocksRunning)
      .map(({ ruleId }) => ruleId),
  );
  const read = TRIAGE_RULES.filter(({ id }) => stops.has(id)).flatMap(({ questions }) => questions);
  return read.filter((id) => id !== "back-pain" && answers[id] === "yes");
}

function merge(
  answers: TriageAnswers,
  given: Readonly<Record<string, unknown>>,
): Result<TriageAnswers, Refusal> {
  const merged = new Map<string, unknown>(Object.entries(answers));
  for (const [id, answer] of Object.entries(given)) {
    // Null stands for no answer; checked in its place is an answer that every question takes, for the id alone.
    const parsed = parseTriageAnswers({ [id]: answer ?? "unknown" });
    if (!parsed.ok) return parsed;
    if (answer === null) merged.delete(id);
    else merged.set(id, answer);
  }
  // Each answer was checked alone above; what they say together is checked below.
  return parseTriageAnswers(settled(Object.fromEntries(merged) as TriageAnswers));
}

/** Without irrelevant answers, and without those that only the irrelevant ones had called for. */
function settled(answers: TriageAnswers): TriageAnswers {
  const kept = withoutUnaskedAnswers(answers);
  return Object.keys(kept).length === Object.keys(answers).length ? kept : settled(kept);
}
