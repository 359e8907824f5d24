import { type Explanation, sentence } from "../results/index.ts";
import type { TodayInput } from "./today-input.ts";

/**
 * The safety check asks for the cancers that settle in bone; the health questions ask for any. Where only these were answered
 * with yes, no rule finds anything, and a doctor who knows of the cancer should still know of the back. No stop: that this is said
 * at all is a decision of this project (backstride-today-rules).
 */
export function cancerNote({ answers, health, triage }: TodayInput): readonly Explanation[] {
  const isSaid = triage.findings.some(({ ruleId }) => ruleId === "malignancy");
  if (triage.kind === "stop" || triage.kind === "ask" || isSaid) return [];
  if (health.cancer !== "yes" || answers["back-pain"] !== "yes") return [];
  return [
    {
      rule: "cancer-told",
      version: "today-cancer-told/1",
      statement: sentence(
        "today.note.cancer",
        "You said of your health that you have or had cancer. Tell the doctor who knows of it about your back: within two weeks if the pain is new, within two days if it grows or stays through the night.",
      ),
      facts: [{ label: "Cancer, now or earlier, by the health questions", value: true }],
      thresholds: [],
      sources: ["backstride-today-rules", "downie-2013"],
      grade: "low",
    },
  ];
}
