import { computed } from "../../results/index.ts";
import type { Report, ReportedInstrument, ReportedLine } from "../report.ts";
import { lineCode, SURVEY } from "./codes.ts";
import { referenceTo } from "./document-ids.ts";
import type { DraftObservation } from "./draft-observation.ts";
import { responseNumbers, sittingKey } from "./instrument-responses.ts";
import { observed } from "./observed.ts";
import type { Reference } from "./resources.ts";

/** Every value of every instrument on its day; with the last one of a line, what is said of the change. */
export function ofInstruments(report: Report, documentId: string): readonly DraftObservation[] {
  const numbers = responseNumbers(report);
  return report.instruments.flatMap((instrument) => {
    const sittingOn = (day: string): readonly Reference[] => {
      const response = numbers.get(sittingKey(instrument.instrumentId, day));
      return response === undefined ? [] : [referenceTo(documentId, response)];
    };
    return instrument.lines.flatMap((line) => ofLine(instrument, line, sittingOn));
  });
}

function ofLine(
  { version, kind }: ReportedInstrument,
  { id, title, unit, points, statements }: ReportedLine,
  sittingOn: (day: string) => readonly Reference[],
): readonly DraftObservation[] {
  return points.map(({ day, value }, place) => {
    const derivedFrom = sittingOn(day);
    return {
      section: "measures",
      body: {
        ...(kind === "questionnaire" ? { category: [SURVEY] } : {}),
        code: lineCode(id, title),
        effectiveDateTime: day,
        ...observed(computed(value, { unit, version, inputs: [] })),
        ...(derivedFrom.length === 0 ? {} : { derivedFrom }),
        ...(place === points.length - 1 && statements.length > 0
          ? { note: statements.map(({ statement }) => ({ text: statement.text })) }
          : {}),
      },
    };
  });
}
