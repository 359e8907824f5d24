import { type InstrumentProfile, makeInstrument } from "../instrument.ts";
import { OSTRC_O2_ITEMS, OSTRC_O2_WORDING_NOTE } from "./items.ts";
import { type OstrcAnswers, type OstrcScore, ostrcAnswersSchema, ostrcScoreSchema } from "./schema.ts";
import { contradictionIn, ostrcStatements, scoreOstrc } from "./score.ts";
import { NOISE_BELOW_POINTS } from "./thresholds.ts";

/** What both questionnaires of 2020 have in common. */
export const OSTRC_PROFILE = {
  credit: "Clarsen B, Bahr R, Myklebust G, et al. Br J Sports Med 2020;54:390-396.",
  licence: "Given out freely by its authors, who ask that the wording stays exact; no explicit licence.",
  smallestChanges: [],
  smallestDetectableChanges: [
    {
      of: "the severity, from one week to another, in the Polish form about any health problem",
      amount: NOISE_BELOW_POINTS,
      unit: "points",
      source: "zajac-2025",
      verified: true,
    },
  ],
} as const satisfies Partial<InstrumentProfile>;

/** How both are scored. */
export const OSTRC_SCORING = {
  schemas: { answers: ostrcAnswersSchema, score: ostrcScoreSchema },
  faultIn: contradictionIn,
  compute: scoreOstrc,
  statements: ostrcStatements,
} as const;

/** OSTRC-O2: the consequences of overuse problems of one place, here the back, in the last seven days. */
export const ostrcO2 = makeInstrument<OstrcAnswers, OstrcScore>(
  {
    ...OSTRC_PROFILE,
    id: "ostrc-o2",
    version: "ostrc-o2/1",
    title: "Oslo Sports Trauma Research Centre questionnaire on overuse injuries, version of 2020",
    description:
      "What a problem of the back did to training, performance and comfort in the last seven days: four questions, severity from 0 to 100. For following a trend; no number of it is a diagnosis.",
    items: OSTRC_O2_ITEMS,
    whyNoItems: null,
    wordingNote: OSTRC_O2_WORDING_NOTE,
    sources: ["clarsen-2020", "clarsen-2013", "zajac-2025"],
  },
  OSTRC_SCORING,
);
