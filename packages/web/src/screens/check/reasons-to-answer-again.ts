import type { InterviewQuestion } from "@backstride/server/api";

/** Of each question that is open because its answer does not count any more: which it is, and the reason. */
export const reasonsToAnswerAgain = (questions: readonly InterviewQuestion[]): readonly string[] =>
  questions.flatMap(({ id, answer, again }) =>
    answer === null && again !== null ? [`${id}: ${again}`] : [],
  );

/** The reasons that hold for more than one open question: said once, above the list. */
export function sharedReasons(questions: readonly InterviewQuestion[]): readonly string[] {
  const all = questions.flatMap(({ answer, again }) => (answer === null && again !== null ? [again] : []));
  return [...new Set(all.filter((reason, at) => all.indexOf(reason) !== at))];
}
