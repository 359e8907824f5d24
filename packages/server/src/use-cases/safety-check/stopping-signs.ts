import { findingsOf, type QuestionId, TRIAGE_RULES, type TriageAnswers } from "@backstride/core/triage";

/** The questions answered with yes that a rule which stops has read. */
export function stoppingSigns(answers: TriageAnswers): readonly QuestionId[] {
  const stops = new Set(
    findingsOf(answers)
      .filter(({ blocksRunning }) => blocksRunning)
      .map(({ ruleId }) => ruleId),
  );
  const read = TRIAGE_RULES.filter(({ id }) => stops.has(id)).flatMap(({ questions }) => questions);
  return read.filter((id) => id !== "back-pain" && answers[id] === "yes");
}
