import { NOISE_BELOW_POINTS, OSTRC_O2_WORDING_NOTE, ostrcH2, ostrcO2 } from "../../questionnaires/index.ts";
import { type Explanation, sentence } from "../../results/index.ts";
import { type Fillable, makeFillable } from "../fillable.ts";
import { said } from "../said.ts";
import { type OstrcSitting, ostrcSittingSchema } from "../schema.ts";

/** Where the noise was measured. */
const NOISE_SOURCE = "zajac-2025";

const MEASURED_ELSEWHERE = said(
  "remark",
  sentence(
    "progress.ostrcNoiseOfOther",
    "The noise of {amount} points was measured on the questionnaire about any health problem, in Polish, not on this one.",
    { amount: NOISE_BELOW_POINTS },
  ),
  { source: { id: NOISE_SOURCE, verified: true } },
);

const MEASURED_IN_POLISH = said(
  "remark",
  sentence(
    "progress.ostrcNoiseInPolish",
    "The noise of {amount} points was measured on the Polish version of this questionnaire.",
    { amount: NOISE_BELOW_POINTS },
  ),
  { source: { id: NOISE_SOURCE, verified: true } },
);

const WORDING = said("remark", sentence("progress.ostrcWording", OSTRC_O2_WORDING_NOTE));

/** The authors give no change that matters, only the noise. */
function filledOstrc(instrument: typeof ostrcO2, title: string, remarks: readonly Explanation[]): Fillable {
  const severityOf = (sitting: OstrcSitting): number | null => {
    const scored = instrument.score(sitting);
    return scored.ok ? scored.value.severity : null;
  };
  return makeFillable({
    instrument,
    kind: "questionnaire",
    schema: ostrcSittingSchema,
    answersOf: (sitting) => sitting,
    reportsChange: false,
    asksTheSame: () => true,
    lines: [
      {
        line: {
          id: instrument.id,
          title,
          unit: "points",
          lowerIsBetter: true,
          scale: { least: 0, most: 100 },
          noise: { amount: NOISE_BELOW_POINTS, source: NOISE_SOURCE, verified: true },
          smallestChanges: [],
          pointsAre: "sittings",
          isRecorded: false,
          remarks,
        },
        valueIn: severityOf,
      },
    ],
  });
}

export const filledOstrcO2 = filledOstrc(ostrcO2, "Severity of the back problem", [
  MEASURED_ELSEWHERE,
  WORDING,
]);
export const filledOstrcH2 = filledOstrc(ostrcH2, "Severity of any health problem", [MEASURED_IN_POLISH]);
