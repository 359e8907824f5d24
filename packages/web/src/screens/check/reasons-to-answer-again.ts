import type { InterviewQuestion } from "@backstride/server/api";

/** Of each question that is open because its answer does not count any more: which it is, and the reason. */
export const reasonsToAnswerAgain = (questions: readonly InterviewQuestion[]): readonly string[] =>
  questions.flatMap(({ id, answer, again }) =>
    answer === null && again !== null ? [`${id}: ${again}`] : [],
  );
