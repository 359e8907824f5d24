import type { InterviewQuestion, InterviewScreen } from "@backstride/server/api";

/** One page of the check: a checklist, or one question by itself. */
export interface Step {
  readonly id: string;
  /** What it belongs to. */
  readonly screen: InterviewScreen;
  readonly questions: readonly InterviewQuestion[];
  readonly heading: string;
  readonly isAnswered: boolean;
}

/** The pages in order. A checklist is one question with several lines; all other questions have a page each. */
export const stepsOf = (screens: readonly InterviewScreen[]): readonly Step[] =>
  screens.flatMap((screen): readonly Step[] => {
    const { id, title, kind, questions, isAnswered } = screen;
    if (kind === "checklist") return [{ id, screen, questions, heading: title, isAnswered }];
    return questions.map((question) => ({
      id: question.id,
      screen,
      questions: [question],
      heading: question.text,
      // Whether an earlier answer still counts is for the server to say, and it gives none that does not.
      isAnswered: question.answer !== null,
    }));
  });
