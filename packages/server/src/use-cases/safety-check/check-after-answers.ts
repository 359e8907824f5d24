import {
  type AnswerMoment,
  type ChangedAnswer,
  type GivenAnswer,
  type GivenAnswers,
  QUESTIONS,
  type QuestionId,
  stoppingRules,
  stoppingSigns,
  type TriageAnswers,
  type YesNoUnknown,
} from "@backstride/core/triage";
import type { StoredSafetyCheck } from "../../storage/safety-checks/repository.ts";
import type { Moment } from "../read-scenario.ts";
import { type AskedAgain, askedAgain, type CheckContext, roundAfter } from "./given-answers.ts";
import { givenBefore } from "./given-before.ts";
import type { LateAnswers } from "./late-answers.ts";

/** What came in: answers by question id, null where one is taken back; and the answers as they are with them. */
export interface NewAnswers {
  readonly given: Readonly<Record<string, unknown>>;
  readonly merged: TriageAnswers;
  /** Those that were not given now. */
  readonly late: LateAnswers;
}

/**
 * The check after answers came in. One that was finished is open again as soon as an answer changes: it was another set
 * of answers that was finished.
 */
export function checkAfterAnswers(
  before: StoredSafetyCheck,
  { given, merged, late }: NewAnswers,
  context: CheckContext,
): StoredSafetyCheck {
  const again = askedAgain(before, context);
  const isSame = QUESTIONS.every(({ id }) => merged[id] === before.answers[id]);
  const round = roundAfter(before, ofThisRound(before, { given, late }, context), {
    isWhole: again.isWhole,
    isChangedLater: !isSame && before.finished !== null && before.finished.on !== context.today,
    isStopTakenBack: isStopTakenBack(before, { given, merged, late }),
  });
  const isOldConfirmed = Object.keys(given).some((id) => again.tooOld.has(id));
  const finished = isSame && round === null && !isOldConfirmed ? before.finished : null;
  return {
    answers: merged,
    given: givenAfter(
      before,
      { given, merged, late },
      { ...context, again, staysFinished: finished !== null },
    ),
    finished,
    changed: [...before.changed, ...takenBack(before, merged, context)],
    round,
  };
}

/**
 * The check finished now: what was answered is what it was finished with. One that is finished stays as it is, so that
 * one click more does not date the answers of another day today.
 */
export const checkAfterFinish = (
  before: StoredSafetyCheck,
  { now, today }: CheckContext,
): StoredSafetyCheck =>
  before.finished !== null
    ? before
    : {
        ...before,
        given: Object.fromEntries(
          Object.entries(before.given).map(([id, given]) => [id, { ...given, wasFinished: true }]),
        ),
        finished: { at: now, on: today },
        round: null,
      };

/**
 * What of it answers in the round that is open or begins. A round is opened by something that happened, so that an answer
 * from before it is none, and one from before a diary entry does not know of it: those are taken, and asked again.
 */
function ofThisRound(
  before: StoredSafetyCheck,
  { given, late }: Pick<NewAnswers, "given" | "late">,
  { diary }: CheckContext,
): NewAnswers["given"] {
  const began = Math.min(
    ...(before.round ?? []).map((id) => before.given[id]?.at ?? Number.POSITIVE_INFINITY),
  );
  const since = Math.max(Number.isFinite(began) ? began : 0, ...diary.map(({ at }) => at));
  const isFromBefore = (id: string): boolean => {
    const moment = late.get(id);
    return moment === null || (moment !== undefined && moment.at < since);
  };
  return Object.fromEntries(
    Object.entries(given).map(([id, answer]) => [id, isFromBefore(id) ? null : answer]),
  );
}

/** Does an answer that the check was finished with take a stop back: a sign, or a number that made one of it? */
function isStopTakenBack(before: StoredSafetyCheck, { given, merged }: NewAnswers): boolean {
  const isChanged = (id: QuestionId): boolean =>
    id in given && merged[id] !== before.answers[id] && wasFinished(before, id);
  const still = new Set(stoppingRules(merged).map(({ id }) => id));
  return (
    stoppingSigns(before.answers).some(isChanged) ||
    stoppingRules(before.answers).some(({ id, questions }) => !still.has(id) && questions.some(isChanged))
  );
}

function givenAfter(
  before: StoredSafetyCheck,
  { given, merged, late }: NewAnswers,
  about: CheckContext & { readonly again: AskedAgain; readonly staysFinished: boolean },
): GivenAnswers {
  const after: [QuestionId, GivenAnswer][] = [];
  for (const { id } of QUESTIONS) {
    if (merged[id] === undefined) continue;
    const earlier = givenBefore(before, id);
    const isSame = merged[id] === before.answers[id];
    if (!(id in given)) {
      if (earlier !== undefined) after.push([id, earlier]);
      continue;
    }
    const moment = momentOf(id, late, { ...about, earlier });
    // One of unknown age is kept without a moment, so that it counts as old.
    if (moment === null) continue;
    const told = late.has(id) ? [] : (about.again.single.get(id)?.entryIds ?? []);
    // Who answers what was asked again because of the diary knows of those entries. The same answer as before stays confirmed.
    const confirmedOver = [...new Set([...(isSame ? (earlier?.confirmedOver ?? []) : []), ...told])];
    const isKept = isSame && wasFinished(before, id);
    after.push([id, { at: moment.at, on: moment.on, wasFinished: isKept, confirmedOver }]);
  }
  return Object.fromEntries(after);
}

/** When an answer that came in was given; null where nobody knows. */
function momentOf(
  id: QuestionId,
  late: LateAnswers,
  {
    earlier,
    staysFinished,
    now,
    today,
  }: Moment & { earlier: GivenAnswer | undefined; staysFinished: boolean },
): AnswerMoment | null {
  if (staysFinished && earlier !== undefined) return earlier;
  const moment = late.get(id);
  return moment === undefined ? { at: now, on: today } : moment;
}

const wasFinished = (check: StoredSafetyCheck, id: QuestionId): boolean =>
  givenBefore(check, id)?.wasFinished ?? false;

/** Every yes that the check was finished with and that is no longer there. */
function takenBack(
  before: StoredSafetyCheck,
  merged: TriageAnswers,
  { now, today }: CheckContext,
): readonly ChangedAnswer[] {
  return QUESTIONS.filter(
    ({ id }) => before.answers[id] === "yes" && merged[id] !== "yes" && wasFinished(before, id),
  ).map(({ id }) => {
    const earlier = givenBefore(before, id);
    return {
      question: id,
      answer: "yes",
      answered: earlier === undefined ? null : { at: earlier.at, on: earlier.on },
      changedTo: asYesNo(merged[id]),
      changed: { at: now, on: today },
    };
  });
}

const asYesNo = (answer: TriageAnswers[QuestionId]): YesNoUnknown | null =>
  typeof answer === "string" ? answer : null;
