import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import {
  parseTriageAnswers,
  QUESTIONS,
  readableAnswers,
  signThatGetsLost,
  stoppingRules,
  type TriageAnswers,
  withoutOutdatedExaminations,
  withoutUnaskedAnswers,
  withSignSaidFirst,
} from "@backstride/core/triage";
import { listDiary } from "../../storage/diary/repository.ts";
import {
  readSafetyCheck,
  type StoredSafetyCheck,
  saveSafetyCheck,
} from "../../storage/safety-checks/repository.ts";
import type { Ports } from "../ports.ts";
import { momentOf } from "../today.ts";
import { checkAfterAnswers } from "./check-after-answers.ts";
import {
  type Given,
  lateAnswers,
  type WaitedMs,
  withoutOlderExaminations,
  withoutOvertaken,
} from "./late-answers.ts";
import { type SafetyCheckView, viewOf } from "./view-safety-check.ts";

/**
 * Merges answers into the check; null takes one back. Answers that the new ones make irrelevant go. `waited` tells of those
 * that were given some time before they came.
 */
export async function answerSafetyCheck(
  ports: Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">,
  runnerId: string,
  { answers, waited }: { readonly answers: Given; readonly waited: WaitedMs },
): Promise<Result<SafetyCheckView, Refusal>> {
  return await ports.db.transaction().execute(async (connection) => {
    const before = await readSafetyCheck(connection, runnerId);
    const late = lateAnswers(ports, waited);
    const given = withoutOlderExaminations(before, withoutOvertaken(before, answers, late), late);
    const merged = merge(before.answers, given);
    if (!merged.ok) return err(signSaidFirst(merged.error, before, given));
    const lost = signLost(before.answers, merged.value, given);
    if (lost !== null) return err(signSaidFirst(lost, before, given));
    const context = { ...momentOf(ports), diary: await listDiary(connection, runnerId) };
    const check = checkAfterAnswers(before, { given, merged: merged.value, late }, context);
    await saveSafetyCheck(connection, runnerId, check);
    return ok(viewOf(check, context));
  });
}

/**
 * A refusal of answers that could not even be taken for answers. As with every refusal here, a sign that stops is said
 * first, from what can be read and from what is kept already.
 */
export async function refuseAnswers(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  { refused, given }: { readonly refused: Refusal; readonly given: unknown },
): Promise<Refusal> {
  return signSaidFirst(refused, await readSafetyCheck(db, runnerId), given);
}

/** What is refused changes nothing: a no in it takes away no sign that is kept or that stands beside it. */
function signSaidFirst(refused: Refusal, { answers }: StoredSafetyCheck, given: unknown): Refusal {
  const told = Object.entries(readableAnswers(given)).filter(
    ([, answer]) => answer !== "no" && answer !== "unknown",
  );
  const together: TriageAnswers = { ...answers, ...Object.fromEntries(told) };
  return withSignSaidFirst(refused, stoppingRules(together).length > 0 ? together : answers);
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
  const lost = signThatGetsLost(before, after, given);
  if (lost === null) return null;
  const question = QUESTIONS.find(({ id }) => id === lost)?.text ?? lost;
  return refusal(
    "answerInvalid",
    `You chose "${question}". If that does not hold, take it back there first; then this answer can change.`,
  );
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
  const all = Object.fromEntries(merged) as TriageAnswers;
  return parseTriageAnswers(settled(withoutOutdatedExaminations(answers, all, given)));
}

/** Without irrelevant answers, and without those that only the irrelevant ones had called for. */
function settled(answers: TriageAnswers): TriageAnswers {
  const kept = withoutUnaskedAnswers(answers);
  return Object.keys(kept).length === Object.keys(answers).length ? kept : settled(kept);
}
