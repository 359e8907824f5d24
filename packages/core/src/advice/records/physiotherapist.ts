import type { Advice } from "../advice.ts";
import { NOT_STOPPED } from "../recurring-conditions.ts";
import {
  PHYSIOTHERAPIST_DUE_FROM_WEEKS,
  PHYSIOTHERAPIST_POSSIBLE_FROM_WEEKS,
  SEVERE_FROM,
} from "../thresholds.ts";

export const physiotherapist: Advice = {
  id: "physiotherapist",
  version: 2,
  row: "R2",
  about: "remedy",
  title: "See a physiotherapist",
  text: "Make an appointment with a physiotherapist or your doctor. Guided exercise has eased the pain of runners whose back pain lasted. A muscle that is impinged is no diagnosis: let the back be examined, and say so if pain, tingling or numbness goes down a leg.",
  appliesWhen: {
    kind: "all",
    of: [
      NOT_STOPPED,
      {
        kind: "any",
        of: [
          { kind: "duration", fromWeeks: PHYSIOTHERAPIST_DUE_FROM_WEEKS },
          // A leg that was examined since has had its appointment.
          { kind: "all", of: [{ kind: "leg-signs" }, { kind: "appointment-due" }] },
          { kind: "pain", from: SEVERE_FROM },
        ],
      },
    ],
  },
  mustNotWhen: [],
  cautionSources: [],
  grade: "moderate",
  gradeNote: null,
  sources: [
    "cai-2017",
    "nice-ng59-2020",
    "physiotherapist-from-two-to-six-weeks",
    "severe-pain-seven-of-ten",
  ],
  claims: ["R2"],
  betterSupported: [],
};

export const thinkOfPhysiotherapist: Advice = {
  id: "think-of-a-physiotherapist",
  version: 2,
  row: "R2",
  about: "remedy",
  title: "Think of a physiotherapist",
  text: "The pain has lasted for some weeks: think of a physiotherapist now, and make the appointment if it is not clearly better at six weeks. Go sooner if pain, tingling or numbness goes down a leg.",
  appliesWhen: {
    kind: "all",
    of: [
      NOT_STOPPED,
      {
        kind: "duration",
        fromWeeks: PHYSIOTHERAPIST_POSSIBLE_FROM_WEEKS,
        belowWeeks: PHYSIOTHERAPIST_DUE_FROM_WEEKS,
      },
      // Then the appointment is due, or someone has to look first: to think of one would be weaker.
      {
        kind: "not",
        of: {
          kind: "any",
          of: [
            { kind: "leg-signs" },
            { kind: "pain", from: SEVERE_FROM },
            { kind: "examination-due" },
            { kind: "appointment-due" },
          ],
        },
      },
    ],
  },
  mustNotWhen: [],
  cautionSources: [],
  grade: "convention",
  gradeNote:
    "That guided exercise helps lasting pain is of moderate certainty; from which week on to go is a decision of this project.",
  sources: ["physiotherapist-from-two-to-six-weeks"],
  claims: ["R2"],
  betterSupported: [],
};
