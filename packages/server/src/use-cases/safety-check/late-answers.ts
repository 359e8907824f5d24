import { instant, localDayOf } from "@backstride/core/time";
import {
  type AnswerMoment,
  compareTiers,
  findingsOf,
  isAboutExamination,
  type QuestionId,
  stoppingRules,
  type TriageAnswers,
  withoutOutdatedExaminations,
} from "@backstride/core/triage";
import type { StoredSafetyCheck } from "../../storage/safety-checks/repository.ts";
import type { Ports } from "../ports.ts";
import { givenBefore } from "./given-before.ts";

/** Answers by question id, null where one is taken back. */
export type Given = Readonly<Record<string, unknown>>;

/** How long answers waited before they were sent, milliseconds by the sender's own clock; null where it can't tell. */
export type WaitedMs = Readonly<Record<string, number | null>>;

/** When answers that waited were given, by question id; null where nobody knows. Those that are not in it were given now. */
export type LateAnswers = ReadonlyMap<string, AnswerMoment | null>;

/** Our choice: what is on its way no longer than this was given now. Clocks are set right by less than that. */
export const STILL_NOW_MS = 60_000;
/**
 * Our choice: the four weeks that the questions ask about. A longer wait says more of a clock than of an answer, so that
 * the answer is of unknown age; as such it clears nothing, and a sign stops all the same.
 */
export const LONGEST_WAIT_MS = 28 * 86_400_000;

/**
 * Of the moment at which an answer was given and that at which it came, the older one: a wait below zero, from a clock that
 * was set back, makes no answer younger than its arrival.
 */
export function lateAnswers(clock: Pick<Ports, "now" | "utcOffsetMinutesAt">, waited: WaitedMs): LateAnswers {
  const now = clock.now();
  const late = Object.entries(waited).filter(([, ms]) => ms === null || ms > STILL_NOW_MS);
  return new Map(
    late.map(([id, ms]): [string, AnswerMoment | null] => {
      if (ms === null || ms > LONGEST_WAIT_MS) return [id, null];
      const at = instant(Math.round(now - ms));
      return [id, { at, on: localDayOf(at, clock.utcOffsetMinutesAt(at)) }];
    }),
  );
}

/**
 * Without the late answers that something newer speaks against, from another browser or page. What was given meanwhile stays
 * in their place, and none of them ends a stop of which a newer answer is part. But a yes that stops is taken whatever came
 * since: a sign is never lost on the way, and who has denied it can take it back.
 */
export function withoutOvertaken(check: StoredSafetyCheck, given: Given, late: LateAnswers): Given {
  const overtaken = new Set(Object.keys(given).filter((id) => isOvertaken(check, id, late)));
  const signs = signsAmong(check, { given, overtaken });
  const taken = only(given, (id) => !overtaken.has(id) || signs.has(id));
  const ending = new Set(Object.keys(taken).filter((id) => endsNewerStop(check, { taken, id, late })));
  return ending.size === 0 ? taken : only(taken, (id) => !ending.has(id));
}

/**
 * Without what an examination found before a sign of its kind that comes in the same request: that doctor did not know of
 * it. A sign of unknown age counts as newer, and so does every sign beside an examination of unknown age.
 */
export function withoutOlderExaminations(check: StoredSafetyCheck, given: Given, late: LateAnswers): Given {
  return only(given, (id) => {
    const moment = late.get(id);
    if (!isAboutExamination(id) || given[id] === null || moment === undefined) return true;
    const isNewer = (other: string): boolean => {
      const others = late.get(other);
      return moment === null || others === undefined || others === null || others.at > moment.at;
    };
    const newer = only(given, (other) => other !== id && isNewer(other));
    const after = answersWith(check, { ...newer, [id]: given[id] });
    return id in withoutOutdatedExaminations(check.answers, after, newer);
  });
}

/** The overtaken ones that stop, alone or together with each other. */
function signsAmong(
  check: StoredSafetyCheck,
  { given, overtaken }: { readonly given: Given; readonly overtaken: ReadonlySet<string> },
): ReadonlySet<string> {
  if (overtaken.size === 0) return overtaken;
  const isYes = (id: string) => given[id] === "yes";
  const together = answersWith(
    check,
    only(given, (id) => !overtaken.has(id) || isYes(id)),
  );
  const isSign = (id: string) => isYes(id) && stopsMore(together, withSaved(check, together, id));
  return new Set([...overtaken].filter(isSign));
}

function isOvertaken(check: StoredSafetyCheck, id: string, late: LateAnswers): boolean {
  const given = late.get(id);
  if (given === undefined || check.answers[id as QuestionId] === undefined) return false;
  return given === null || isOlder(given, givenBefore(check, id as QuestionId));
}

/** Would a stop be gone with this answer, although a newer one that is saved is part of it? */
function endsNewerStop(
  check: StoredSafetyCheck,
  { taken, id, late }: { readonly taken: Given; readonly id: string; readonly late: LateAnswers },
): boolean {
  const moment = late.get(id);
  if (moment === undefined) return false;
  const after = answersWith(check, taken);
  const still = new Set(stoppingRules(after).map((rule) => rule.id));
  const ended = stoppingRules(withSaved(check, after, id)).filter((rule) => !still.has(rule.id));
  const newer = (question: QuestionId) =>
    !(question in taken) && (moment === null || isOlder(moment, givenBefore(check, question)));
  return ended.some(({ questions }) => questions.some(newer));
}

const isOlder = (moment: AnswerMoment, other: AnswerMoment | undefined): boolean =>
  other !== undefined && other.at > moment.at;

/** The engine checks each answer before it uses it. */
const answersWith = ({ answers }: StoredSafetyCheck, given: Given): TriageAnswers =>
  Object.fromEntries(
    Object.entries({ ...answers, ...given }).filter(([, answer]) => answer !== null),
  ) as TriageAnswers;

/** The same with what is saved in the place of one of them. */
const withSaved = (check: StoredSafetyCheck, answers: TriageAnswers, id: string): TriageAnswers => ({
  ...answers,
  [id]: check.answers[id as QuestionId],
});

/** Is there a finding that stops which the others don't have, or not as pressing? */
function stopsMore(answers: TriageAnswers, others: TriageAnswers): boolean {
  const stops = (all: TriageAnswers) => findingsOf(all).filter(({ blocksRunning }) => blocksRunning);
  const before = new Map(stops(others).map(({ ruleId, tier }) => [ruleId, tier]));
  return stops(answers).some(({ ruleId, tier }) => {
    const other = before.get(ruleId);
    return other === undefined || compareTiers(tier, other) < 0;
  });
}

const only = (given: Given, isMeant: (id: string) => boolean): Given =>
  Object.fromEntries(Object.entries(given).filter(([id]) => isMeant(id)));
