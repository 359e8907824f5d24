import { type Sentence, sentence } from "../../results/index.ts";
import type { TriageOutcome } from "../../triage/index.ts";
import type { TodayRule } from "../judgement.ts";

export const safetyQuestionsOpen: TodayRule = {
  id: "safety-questions-open",
  version: "today-safety-questions-open/1",
  description: "When a safety question is open, then no answer about running: not known is never a go-ahead.",
  judge({ triage }) {
    if (triage.kind !== "ask") return null;
    return {
      kind: "ask",
      headline: sentence(
        "today.ask.safety",
        "We don't know yet whether you may run. Please answer the safety questions first.",
      ),
      statement: firstReason(triage),
      facts: [{ label: "Safety questions still open", value: triage.missing.length }],
      sources: ["finucane-2020", "backstride-answers-valid-seven-days"],
      grade: "high",
      needs: ["safety-questions"],
    };
  },
};

const firstReason = (triage: Extract<TriageOutcome, { kind: "ask" }>): Sentence =>
  triage.reasons[0] ??
  sentence("today.ask.open", "Safety questions are open, so nothing can be said about running.");
