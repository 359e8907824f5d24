import { isoFromInstant } from "../../time/index.ts";
import { isOpen } from "../questions-of-report.ts";
import type { Report, ReportedQuestion } from "../report.ts";
import { NUMBERS, referenceTo, resourceId } from "./document-ids.ts";
import { DOES_NOT_KNOW } from "./observed.ts";
import type { QuestionnaireItem, QuestionnaireResponse } from "./resources.ts";

/**
 * The safety check: one item for each question that was asked, without an answer where it is open. It is completed where no
 * question is open or has to be asked again.
 */
export function safetyCheckResponse({ signs }: Report, documentId: string): QuestionnaireResponse {
  const items = signs.questions.filter(({ answer, relevance }) => answer !== null || relevance === "asked");
  const isComplete =
    signs.finishedAt !== null && signs.askedAgain.length === 0 && !signs.questions.some(isOpen);
  return {
    resourceType: "QuestionnaireResponse",
    id: resourceId(documentId, NUMBERS.answers),
    status: isComplete ? "completed" : "in-progress",
    subject: referenceTo(documentId, NUMBERS.patient),
    source: referenceTo(documentId, NUMBERS.patient),
    ...(signs.finishedAt === null ? {} : { authored: isoFromInstant(signs.finishedAt) }),
    ...(items.length === 0 ? {} : { item: items.map(itemOf) }),
  };
}

function itemOf({ id, text, answer }: ReportedQuestion): QuestionnaireItem {
  const asked = { linkId: id, text };
  if (answer === null) return asked;
  if (typeof answer === "number") return { ...asked, answer: [{ valueInteger: answer }] };
  if (answer === "unknown") return { ...asked, answer: [{ valueCoding: DOES_NOT_KNOW }] };
  return { ...asked, answer: [{ valueBoolean: answer === "yes" }] };
}
