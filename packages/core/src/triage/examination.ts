import type { TriageAnswers } from "./answers.ts";
import type { Question } from "./question.ts";
import type { QuestionId } from "./question-id.ts";
import { QUESTIONS } from "./questions.ts";
import { TRIAGE_RULES } from "./rules.ts";

const EXAMINATION_QUESTIONS = QUESTIONS.filter(({ group }) => group === "examination");
const EXAMINATION_IDS: ReadonlySet<string> = new Set(EXAMINATION_QUESTIONS.map(({ id }) => id));

/** Does the question ask what an examination found? Then a yes to it is no warning sign, and it is the yes that allows. */
export const isAboutExamination = (id: string): boolean => EXAMINATION_IDS.has(id);

/** The signs of its kind: what calls for the question, and what the rule that reads it reads besides, such as fever. */
const signsOf = ({ id, gates }: Question): readonly QuestionId[] => [
  ...gates,
  ...TRIAGE_RULES.filter(({ questions }) => questions.includes(id)).flatMap(({ questions }) => questions),
];

/**
 * `after` without what an examination found before a further sign of its kind came up: that doctor did not know of it.
 * An answer among `incoming` was given together with the sign, and stays.
 */
export function withoutOutdatedExaminations(
  before: TriageAnswers,
  after: TriageAnswers,
  incoming: Readonly<Record<string, unknown>>,
): TriageAnswers {
  const isNewSign = (id: QuestionId): boolean => after[id] === "yes" && before[id] !== "yes";
  const outdated = EXAMINATION_QUESTIONS.filter(
    (question) =>
      after[question.id] !== undefined &&
      incoming[question.id] === undefined &&
      signsOf(question).some((id) => !isAboutExamination(id) && isNewSign(id)),
  );
  if (outdated.length === 0) return after;
  const gone = new Set<string>(outdated.map(({ id }) => id));
  return Object.fromEntries(Object.entries(after).filter(([id]) => !gone.has(id)));
}
