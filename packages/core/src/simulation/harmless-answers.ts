import { applicableQuestions, type Question, type TriageAnswers } from "../triage/index.ts";

/** What a simulated runner says of their back: everything else in the safety check is harmless. */
export interface HarmlessBack {
  readonly ageYears: number;
  readonly hasBackPain: boolean;
  readonly painDurationWeeks: number;
  readonly painSeverity: number;
}

/** A finished safety check without a warning sign: every question that comes up, answered. */
export function harmlessAnswers(back: HarmlessBack): TriageAnswers {
  const answers: Record<string, string | number> = {};
  for (;;) {
    // Answers open further questions, so that it goes on until none is left.
    const open = applicableQuestions(answers).filter((question) => answers[question.id] === undefined);
    if (open.length === 0) return answers;
    for (const question of open) answers[question.id] = answerOf(question, back);
  }
}

function answerOf(question: Question, back: HarmlessBack): string | number {
  switch (question.id) {
    case "age-years":
      return back.ageYears;
    case "back-pain":
      return back.hasBackPain ? "yes" : "no";
    case "pain-duration-weeks":
      return back.painDurationWeeks;
    case "pain-severity":
      return back.painSeverity;
    case "onset-age-years":
      return back.ageYears;
    default:
      return "no";
  }
}
