import { computed } from "../../results/index.ts";
import type { Report, ReportedInstrument, ReportedLine } from "../report.ts";
import { lineCode } from "./codes.ts";
import { referenceTo } from "./document-ids.ts";
import type { DraftObservation } from "./draft-observation.ts";
import { responseNumberOf } from "./instrument-responses.ts";
import { observed } from "./observed.ts";

/** Every value of every instrument on its day; with the last one of a line, what is said of the change. */
export const ofInstruments = (report: Report, documentId: string): readonly DraftObservation[] =>
  report.instruments.flatMap((instrument) =>
    instrument.lines.flatMap((line) => ofLine(report, documentId, instrument, line)),
  );

function ofLine(
  report: Report,
  documentId: string,
  { instrumentId, version }: ReportedInstrument,
  line: ReportedLine,
): readonly DraftObservation[] {
  const { id, title, unit, points, statements } = line;
  return points.map(({ day, value }, place) => {
    const response = responseNumberOf(report, instrumentId, day);
    return {
      section: "measures",
      body: {
        code: lineCode(id, title),
        effectiveDateTime: day,
        ...observed(computed(value, { unit, version, inputs: [] })),
        ...(response === null ? {} : { derivedFrom: [referenceTo(documentId, response)] }),
        ...(place === points.length - 1 && statements.length > 0
          ? { note: statements.map(({ statement }) => ({ text: statement.text })) }
          : {}),
      },
    };
  });
}
