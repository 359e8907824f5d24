import {
  applicableQuestions,
  QUESTION_GROUPS,
  QUESTIONS,
  type Question,
  type TriageAnswers,
  withoutUnaskedAnswers,
} from "@backstride/core/triage";
import type { InterviewQuestion, InterviewScreen, SafetyCheckAnswer } from "@backstride/server/api";
import { type NewAnswers, withAnswers } from "./answers.ts";
import { type Stops, stopsOf, withStopsOfServer } from "./stops-at-once.ts";

/** The check as it stands on the screen. */
export interface CheckAtOnce {
  readonly screens: readonly InterviewScreen[];
  readonly stops: Stops;
  /** The answers that the screens show. */
  readonly answers: TriageAnswers;
}

/**
 * The check as it is with answers that the server does not have yet: which questions follow and what the answers mean
 * shows at once. `check` is what the server last said, null where it did not answer; then the interview begins anew.
 */
export function checkAtOnce(check: SafetyCheckAnswer | null, unsaved: NewAnswers): CheckAtOnce {
  const known = new Map<string, InterviewQuestion>(
    check?.screens.flatMap(({ questions }) => questions.map((question) => [question.id, question])),
  );
  const saved = Object.fromEntries([...known.values()].map(({ id, answer }) => [id, answer]));
  const answers = withAnswers(saved, unsaved);
  const stops = withStopsOfServer(stopsOf(answers), check?.stops ?? []);
  if (check !== null && Object.keys(unsaved).length === 0) return { screens: check.screens, stops, answers };
  const asked = new Set(applicableQuestions(answers).map(({ id }) => id));
  // The server asks by answers too that have to be given anew and don't show: what it asks goes only when it can't apply.
  const isAsked = (question: Question) =>
    asked.has(question.id) || (known.has(question.id) && canApply(question, answers));
  const screens = QUESTION_GROUPS.flatMap((group): readonly InterviewScreen[] => {
    const questions = QUESTIONS.filter((question) => question.group === group.id && isAsked(question)).map(
      (question) => ({
        ...(known.get(question.id) ?? fresh(question)),
        answer: answers[question.id] ?? null,
      }),
    );
    if (questions.length === 0) return [];
    const isAnswered = questions.every(({ answer }) => answer !== null);
    const { id, title, intro, kind } = group;
    return [{ id, title, intro, kind, questions, isAnswered }];
  });
  return { screens, stops, answers };
}

const canApply = ({ id }: Question, answers: TriageAnswers): boolean =>
  id in withoutUnaskedAnswers({ ...answers, [id]: "unknown" });

const fresh = ({ id, kind, text, help, min, max, unit }: Question): InterviewQuestion => ({
  id,
  kind,
  text,
  help,
  min,
  max,
  unit,
  answer: null,
  earlier: null,
  again: null,
});

/** Can an answer that is still open bring further questions? Then the number of pages is not the last word. */
export function mayAskMore(screens: readonly InterviewScreen[]): boolean {
  const questions = screens.flatMap((screen) => screen.questions);
  const shown = new Set(questions.map(({ id }) => id));
  const open = new Set(questions.filter(({ answer }) => answer === null).map(({ id }) => id));
  return QUESTIONS.some(({ id, gates }) => !shown.has(id) && gates.some((gate) => open.has(gate)));
}
