import { inOwnWords, makeInstrument } from "../../questionnaires/index.ts";
import { type Sentence, sentence } from "../../results/index.ts";
import { roundTo } from "../../units/index.ts";
import { extensorChange, SMALLEST_REAL_CHANGE_S } from "./noise.ts";
import {
  type TrunkEnduranceAnswers,
  type TrunkEnduranceScore,
  trunkEnduranceAnswersSchema,
  trunkEnduranceScoreSchema,
} from "./schema.ts";
import {
  FLEXION_TO_EXTENSION_ABOVE,
  SIDE_BRIDGE_TO_EXTENSION_ABOVE,
  SIDE_DIFFERENCE_ABOVE,
} from "./thresholds.ts";

function compute(answers: TrunkEnduranceAnswers): TrunkEnduranceScore {
  const { extensorS, flexorS, rightSideBridgeS, leftSideBridgeS, baseline } = answers;
  const rightToLeft = quotient(rightSideBridgeS, leftSideBridgeS);
  const changes = {
    extensorS: difference(extensorS, baseline?.extensorS ?? null),
    flexorS: difference(flexorS, baseline?.flexorS ?? null),
    rightSideBridgeS: difference(rightSideBridgeS, baseline?.rightSideBridgeS ?? null),
    leftSideBridgeS: difference(leftSideBridgeS, baseline?.leftSideBridgeS ?? null),
  };
  return {
    flexionToExtension: against(quotient(flexorS, extensorS), FLEXION_TO_EXTENSION_ABOVE),
    sideDifference: against(rightToLeft === null ? null : Math.abs(rightToLeft - 1), SIDE_DIFFERENCE_ABOVE),
    rightSideBridgeToExtension: against(
      quotient(rightSideBridgeS, extensorS),
      SIDE_BRIDGE_TO_EXTENSION_ABOVE,
    ),
    leftSideBridgeToExtension: against(quotient(leftSideBridgeS, extensorS), SIDE_BRIDGE_TO_EXTENSION_ABOVE),
    referencesVerified: false,
    changes,
    extensorChange: changes.extensorS === null ? null : extensorChange(changes.extensorS),
  };
}

/** Null where one is missing, and where the divisor is zero: of nothing there is no share. */
const quotient = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

const difference = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : roundTo(now - before, 2);

function against(ratio: number | null, reference: number): TrunkEnduranceScore["flexionToExtension"] {
  // Rounded before it is compared, so that 105 s against 100 s do not pass 5 % by a binary fraction.
  const value = ratio === null ? null : roundTo(ratio, 4);
  return { value, reference, isAbove: value === null ? null : value > reference };
}

const RATIOS = [
  ["flexionToExtension", "Flexion to extension"],
  ["sideDifference", "Difference of the side bridges"],
  ["rightSideBridgeToExtension", "Right side bridge to extension"],
  ["leftSideBridgeToExtension", "Left side bridge to extension"],
] as const;

const EXTENSOR_CHANGE_SAID = {
  noise: "Back extension changed by {change} s: less than two tests of the same person may differ by chance.",
  "may-be-noise":
    "Back extension changed by {change} s: it may be chance, the limit lies between {from} and {to} s.",
  "beyond-noise": "Back extension changed by {change} s: more than chance between two tests explains.",
} as const;

function statements(score: TrunkEnduranceScore): readonly Sentence[] {
  const ratios = RATIOS.map(([id, label]) => {
    const { value, reference } = score[id];
    return value === null
      ? sentence("score.trunk.ratioOpen", "{label}: not known, a time is missing or zero.", { label })
      : sentence("score.trunk.ratio", "{label}: {value} (reference of one laboratory: {reference}).", {
          label,
          value: roundTo(value, 2),
          reference,
        });
  });
  const changed =
    score.extensorChange === null || score.changes.extensorS === null
      ? []
      : [
          sentence("score.trunk.extensorChange", EXTENSOR_CHANGE_SAID[score.extensorChange], {
            change: score.changes.extensorS,
            from: SMALLEST_REAL_CHANGE_S.lowest,
            to: SMALLEST_REAL_CHANGE_S.highest,
          }),
        ];
  return [
    ...changed,
    ...ratios,
    sentence(
      "score.trunk.notVerified",
      "The reference ratios ({flexion}, {sides} and {bridge}) were not checked against the publication: they describe, they find nothing.",
      {
        flexion: FLEXION_TO_EXTENSION_ABOVE,
        sides: SIDE_DIFFERENCE_ABOVE,
        bridge: SIDE_BRIDGE_TO_EXTENSION_ABOVE,
      },
    ),
  ];
}

/**
 * Trunk endurance: how long back extension, flexion and the side bridges are held, how they stand to each other
 * (mcgill-1999) and whether back extension changed by more than noise (latimer-1999).
 */
export const trunkEndurance = makeInstrument<TrunkEnduranceAnswers, TrunkEnduranceScore>(
  {
    id: "trunk-endurance",
    version: "trunk-endurance/1",
    title: "Trunk endurance",
    description:
      "How long back extension, trunk flexion and the side bridge of each side are held, in seconds, how they stand to each other and how they changed. Whether the times foretell back pain is disputed; there is no pass and no fail.",
    credit:
      "McGill SM, Childs A, Liebenson C. Arch Phys Med Rehabil 1999;80:941-944. Latimer J, et al. Spine 1999. Wording of Backstride.",
    licence: "Free: four times.",
    items: inOwnWords([
      { id: "extensorS", text: "Face down, upper body held level over an edge, legs held down: how long?" },
      {
        id: "flexorS",
        text: "Sitting, leaning back by half a right angle, knees bent, feet held down: how long?",
      },
      { id: "rightSideBridgeS", text: "Lying on the right side, hips lifted on elbow and feet: how long?" },
      { id: "leftSideBridgeS", text: "Lying on the left side, hips lifted on elbow and feet: how long?" },
    ]),
    whyNoItems: null,
    wordingNote: null,
    smallestChanges: [],
    smallestDetectableChanges: [
      {
        of: "back extension, in the steadiest group that was tested twice",
        amount: SMALLEST_REAL_CHANGE_S.lowest,
        unit: "s",
        source: "latimer-1999",
        verified: true,
      },
      {
        of: "back extension, in the least steady group that was tested twice",
        amount: SMALLEST_REAL_CHANGE_S.highest,
        unit: "s",
        source: "latimer-1999",
        verified: true,
      },
    ],
    sources: ["mcgill-1999", "latimer-1999", "biering-sorensen-1984", "demoulin-2006"],
  },
  {
    schemas: { answers: trunkEnduranceAnswersSchema, score: trunkEnduranceScoreSchema },
    compute,
    statements,
  },
);
