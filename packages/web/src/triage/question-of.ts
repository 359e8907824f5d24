import { QUESTIONS, type Question } from "@backstride/core/triage";

const BY_ID: ReadonlyMap<string, Question> = new Map(QUESTIONS.map((question) => [question.id, question]));

/** The question of an id; undefined where it is none of this build. */
export const questionOf = (id: string): Question | undefined => BY_ID.get(id);
