import { type InstrumentProfile, makeInstrument } from "../instrument.ts";
import { type OstrcAnswers, type OstrcScore, ostrcAnswersSchema, ostrcScoreSchema } from "./schema.ts";
import { ostrcStatements, scoreOstrc } from "./score.ts";
import { NOISE_BELOW_POINTS } from "./thresholds.ts";

/** What both questionnaires of 2020 have in common. */
export const OSTRC_PROFILE = {
  credit: "Clarsen B, Bahr R, Myklebust G, et al. Br J Sports Med 2020;54:390-396.",
  licence: "Given out freely by its authors, who ask that the wording stays exact; no explicit licence.",
  items: null,
  whyNoItems:
    "The authors ask that the wording of the four questions stays exact, and it could not be checked word for word against the publication. Take the form from its supplement.",
  smallestChanges: [
    {
      of: "the severity, from one week to another",
      amount: NOISE_BELOW_POINTS,
      unit: "points",
      source: "clarsen-2020",
      verified: true,
    },
  ],
} as const satisfies Partial<InstrumentProfile>;

/** OSTRC-O2: the consequences of overuse problems of one place, here the back, in the last seven days. */
export const ostrcO2 = makeInstrument<OstrcAnswers, OstrcScore>(
  {
    ...OSTRC_PROFILE,
    id: "ostrc-o2",
    version: "ostrc-o2/1",
    title: "Oslo Sports Trauma Research Centre questionnaire on overuse injuries, version of 2020",
    description:
      "What a problem of the back did to training, performance and comfort in the last seven days: four questions, severity from 0 to 100. For following a trend; no number of it is a diagnosis.",
    sources: ["clarsen-2020", "clarsen-2013"],
  },
  {
    schemas: { answers: ostrcAnswersSchema, score: ostrcScoreSchema },
    compute: scoreOstrc,
    statements: ostrcStatements,
  },
);
