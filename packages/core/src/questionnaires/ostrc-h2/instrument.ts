import { makeInstrument } from "../instrument.ts";
import { OSTRC_PROFILE, OSTRC_SCORING } from "../ostrc-o2/instrument.ts";
import type { OstrcAnswers, OstrcScore } from "../ostrc-o2/schema.ts";

/** OSTRC-H2: the same four questions about any health problem. The noise was measured on this one (zajac-2025). */
export const ostrcH2 = makeInstrument<OstrcAnswers, OstrcScore>(
  {
    ...OSTRC_PROFILE,
    id: "ostrc-h2",
    version: "ostrc-h2/1",
    title: "Oslo Sports Trauma Research Centre questionnaire on health problems, version of 2020",
    description:
      "What any injury, illness or other health problem did to training, performance and comfort in the last seven days: four questions, severity from 0 to 100. For following a trend; no number of it is a diagnosis.",
    items: null,
    whyNoItems:
      "The authors ask that the wording of the four questions stays exact, and only that of the first could be confirmed. Take the form from the supplement of the publication; Backstride follows the back, which the questionnaire on overuse injuries is for.",
    wordingNote: null,
    sources: ["clarsen-2020", "zajac-2025"],
  },
  OSTRC_SCORING,
);
