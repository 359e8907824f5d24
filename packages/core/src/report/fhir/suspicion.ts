import type { TriageFinding } from "../../triage/index.ts";
import type { Report } from "../report.ts";
import { ownCode } from "./codes.ts";
import { NUMBERS, referenceTo, resourceId } from "./document-ids.ts";
import type { Condition } from "./resources.ts";

/** Rules that send someone to be seen by age, duration or severity and suspect no illness. */
const SUSPECTS_NOTHING: readonly string[] = ["age", "duration-and-severity"];

export const isSuspicion = (ruleId: string): boolean => !SUSPECTS_NOTHING.includes(ruleId);

/** What answers give reason to look for. A suspicion, evidenced by the answers alone, without a clinical status. */
export const suspectedConditions = (report: Report, documentId: string): readonly Condition[] =>
  report.signs.rules
    .flatMap(({ finding }) => (finding === null || !isSuspicion(finding.ruleId) ? [] : [finding]))
    .map((finding, index) => suspected(finding, report.today, documentId, NUMBERS.conditions + index));

const suspected = (
  { ruleId, title, tier, because, whomToSee }: TriageFinding,
  today: string,
  documentId: string,
  number: number,
): Condition => ({
  resourceType: "Condition",
  id: resourceId(documentId, number),
  verificationStatus: {
    coding: [
      {
        system: "http://terminology.hl7.org/CodeSystem/condition-ver-status",
        code: "unconfirmed",
        display: "Unconfirmed",
      },
    ],
  },
  code: { ...ownCode(ruleId, title), text: `To be ${tier === "watch" ? "watched" : "examined"}: ${title}` },
  subject: referenceTo(documentId, NUMBERS.patient),
  recordedDate: today,
  evidence: [{ detail: [referenceTo(documentId, NUMBERS.answers)] }],
  note: [{ text: because.statement.text }, { text: whomToSee.text }],
});
