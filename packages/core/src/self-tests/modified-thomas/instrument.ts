import { inOwnWords, makeInstrument } from "../../questionnaires/index.ts";
import { type Sentence, sentence } from "../../results/index.ts";
import {
  type ModifiedThomasAnswers,
  type ModifiedThomasScore,
  modifiedThomasAnswersSchema,
  modifiedThomasScoreSchema,
} from "./schema.ts";
import { SHORT_ABOVE_HORIZONTAL_DEG, SHORT_BELOW_KNEE_DEG } from "./thresholds.ts";

/** How well the test tells a stiff hip where the pelvis is not held (vigotsky-2016). */
const VALIDITY = { sensitivityPercent: 31.8, specificityPercent: 57.1 } as const;

function compute({ left, right }: ModifiedThomasAnswers): ModifiedThomasScore {
  return { left: sideOf(left), right: sideOf(right), ...VALIDITY };
}

function sideOf(side: ModifiedThomasAnswers["left"]): ModifiedThomasScore["left"] {
  const { hipDegAboveHorizontal = null, kneeFlexionDeg = null } = side ?? {};
  return {
    shortOneJointFlexors:
      hipDegAboveHorizontal === null ? null : hipDegAboveHorizontal > SHORT_ABOVE_HORIZONTAL_DEG,
    shortTwoJointFlexors: kneeFlexionDeg === null ? null : kneeFlexionDeg < SHORT_BELOW_KNEE_DEG,
  };
}

const FOUND = {
  oneJoint: ["hip flexors over one joint", "shortOneJointFlexors"],
  twoJoint: ["hip flexors over two joints", "shortTwoJointFlexors"],
} as const;

function statements(score: ModifiedThomasScore): readonly Sentence[] {
  const sides = (["left", "right"] as const).flatMap((side) =>
    Object.values(FOUND).map(([muscles, field]) => {
      const isShort = score[side][field];
      const label = side === "left" ? "Left" : "Right";
      if (isShort === null) {
        return sentence("score.thomas.open", "{label}, {muscles}: not measured.", { label, muscles });
      }
      return isShort
        ? sentence("score.thomas.short", "{label}, {muscles}: short by the reference angle.", {
            label,
            muscles,
          })
        : sentence("score.thomas.notShort", "{label}, {muscles}: not short by the reference angle.", {
            label,
            muscles,
          });
    }),
  );
  return [
    sentence(
      "score.thomas.validity",
      "This test says little: with the pelvis free it found {sensitivity} % of stiff hips and cleared {specificity} % of the others, no better than a coin.",
      { sensitivity: VALIDITY.sensitivityPercent, specificity: VALIDITY.specificityPercent },
    ),
    ...sides,
  ];
}

/**
 * Modified Thomas test: lying at the edge of a table with the other knee at the chest, how high the thigh and how bent
 * the knee hangs. Reference angles of one protocol (modified-thomas-reference-angles); not valid unless the pelvis is
 * held (vigotsky-2016), so every answer carries how little it says.
 */
export const modifiedThomas = makeInstrument<ModifiedThomasAnswers, ModifiedThomasScore>(
  {
    id: "modified-thomas",
    version: "modified-thomas/1",
    title: "Modified Thomas test",
    description:
      "How high the thigh and how bent the knee of the hanging leg stay when the other knee is held to the chest. Without someone who holds the pelvis it says little about how stiff a hip is.",
    credit:
      "Reference angles: doi:10.1186/s13102-021-00242-y, table 4. Validity: Vigotsky AD, et al. PeerJ 2016;4:e2325.",
    licence: "Free: two angles for each side.",
    items: inOwnWords([
      {
        id: "hipDegAboveHorizontal",
        text: "Lying at the edge of a table, the other knee held to the chest: how many degrees is the thigh of the hanging leg above the horizontal?",
      },
      {
        id: "kneeFlexionDeg",
        text: "In the same position: by how many degrees is the knee of the hanging leg bent?",
      },
    ]),
    whyNoItems: null,
    wordingNote: null,
    smallestChanges: [],
    smallestDetectableChanges: [],
    sources: ["modified-thomas-reference-angles", "vigotsky-2016"],
  },
  {
    schemas: { answers: modifiedThomasAnswersSchema, score: modifiedThomasScoreSchema },
    compute,
    statements,
  },
);
