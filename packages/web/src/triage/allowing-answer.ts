import { isAboutExamination } from "@backstride/core/triage";

/** The answer that allows something, and that may be given only once there has been time to read the question. */
export const allowingAnswer = (questionId: string): "yes" | "no" =>
  isAboutExamination(questionId) ? "yes" : "no";
