import type { Report, ReportedInstrument, ReportedSitting } from "../report.ts";
import { NUMBERS, referenceTo, resourceId } from "./document-ids.ts";
import type { QuestionnaireItem, QuestionnaireResponse } from "./resources.ts";

interface Filled {
  readonly instrument: ReportedInstrument;
  readonly sitting: ReportedSitting;
}

/** Every sitting of a questionnaire, in the order in which their documents are numbered. Self-tests are observations. */
const filledIn = ({ instruments }: Report): readonly Filled[] =>
  instruments
    .filter(({ kind }) => kind === "questionnaire")
    .flatMap((instrument) => instrument.sittings.map((sitting) => ({ instrument, sitting })));

/** The number of the response that holds the last sitting of an instrument on a day, by `sittingKey`. */
export const responseNumbers = (report: Report): ReadonlyMap<string, number> =>
  new Map(
    filledIn(report).map(({ instrument, sitting }, place) => [
      sittingKey(instrument.instrumentId, sitting.day),
      NUMBERS.responses + place,
    ]),
  );

export const sittingKey = (instrumentId: string, day: string): string => `${instrumentId} ${day}`;

/** Each questionnaire as it was filled in: the ids of its questions and what was answered, without anyone's wording. */
export const instrumentResponses = (report: Report, documentId: string): readonly QuestionnaireResponse[] =>
  filledIn(report).map(({ instrument, sitting }, place) => ({
    resourceType: "QuestionnaireResponse",
    id: resourceId(documentId, NUMBERS.responses + place),
    status: "completed",
    subject: referenceTo(documentId, NUMBERS.patient),
    source: referenceTo(documentId, NUMBERS.patient),
    authored: sitting.day,
    item: [
      {
        linkId: instrument.instrumentId,
        text: instrument.title,
        item: itemsOf(sitting.answers),
      },
    ],
  }));

/** Answers of any shape as items: what was not answered has an item without an answer. */
function itemsOf(answers: unknown): readonly QuestionnaireItem[] {
  if (typeof answers !== "object" || answers === null) return [];
  return Object.entries(answers).map(([linkId, value]) => itemOf(linkId, value));
}

function itemOf(linkId: string, value: unknown): QuestionnaireItem {
  if (Array.isArray(value) && value.every((one) => typeof one !== "object")) {
    const given = value.flatMap((one) => answersOf(one));
    return given.length === 0 ? { linkId } : { linkId, answer: given };
  }
  if (Array.isArray(value)) {
    const item = value.map((one, place) => itemOf(`${linkId}-${place + 1}`, one));
    return item.length === 0 ? { linkId } : { linkId, item };
  }
  if (typeof value === "object" && value !== null) {
    const item = Object.entries(value).map(([name, one]) => itemOf(`${linkId}.${name}`, one));
    return item.length === 0 ? { linkId } : { linkId, item };
  }
  const given = answersOf(value);
  return given.length === 0 ? { linkId } : { linkId, answer: given };
}

type Answers = NonNullable<QuestionnaireItem["answer"]>;

function answersOf(value: unknown): Answers {
  if (typeof value === "boolean") return [{ valueBoolean: value }];
  if (typeof value === "string" && value.trim() !== "") return [{ valueString: value.trim() }];
  if (typeof value !== "number") return [];
  return [Number.isInteger(value) ? { valueInteger: value } : { valueDecimal: value }];
}
