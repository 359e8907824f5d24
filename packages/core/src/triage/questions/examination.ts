import type { TriageAnswers } from "../answers.ts";
import type { Question } from "../question.ts";
import { MINOR_TRAUMA_FROM_YEARS } from "../trauma-and-fragility/thresholds.ts";
import { answeredNumber, type Gate, hasBackPain, yesNo } from "./make-question.ts";

/** Asked of someone with back pain where `isNeeded`; `gates` decide about that, beside the back pain. */
const withBackPainAnd = (gates: Gate["gates"], isNeeded: (answers: TriageAnswers) => boolean): Gate => ({
  gates: [...hasBackPain.gates, ...gates],
  askWhen: (answers) => hasBackPain.askWhen(answers) && isNeeded(answers),
});

const afterAccidentOrWithWeakBones = withBackPainAnd(
  ["age-years", "major-trauma", "minor-trauma", "osteoporosis", "long-term-steroids"],
  (answers) =>
    answers["major-trauma"] === "yes" ||
    answers.osteoporosis === "yes" ||
    answers["long-term-steroids"] === "yes" ||
    (answers["minor-trauma"] === "yes" &&
      (answeredNumber(answers, "age-years") ?? 0) >= MINOR_TRAUMA_FROM_YEARS),
);

const wayInForGerms = withBackPainAnd(
  ["recent-infection", "recent-surgery-or-spine-injection", "injected-drugs", "weakened-immunity"],
  (answers) =>
    answers["recent-infection"] === "yes" ||
    answers["recent-surgery-or-spine-injection"] === "yes" ||
    answers["injected-drugs"] === "yes" ||
    answers["weakened-immunity"] === "yes",
);

const afterCancerOrWeightLoss = withBackPainAnd(
  ["age-years", "bone-seeking-cancer", "pain-is-new", "unexplained-weight-loss"],
  (answers) =>
    answers["unexplained-weight-loss"] === "yes" ||
    (answers["bone-seeking-cancer"] === "yes" && answers["pain-is-new"] === "yes"),
);

const downOneLeg = withBackPainAnd(["one-leg-symptoms"], (answers) => answers["one-leg-symptoms"] === "yes");

const SINCE =
  "Only an examination counts that was after the pain began or last got worse. Answer no while you wait for an appointment or a result.";

/**
 * What a doctor found. Some answers tell what was and stay true for good, a cancer or long cortisone; without these
 * questions their stop would only end with a lie. Each is asked after such an answer only, and its yes takes away no sign
 * that is there now: see docs/decisions/0022-examined-since.md.
 */
export const examinationQuestions: readonly Question[] = [
  yesNo(
    "fracture-excluded",
    "examination",
    {
      text: "Has a doctor examined this pain since, found no unhealed break, and allowed you to run?",
      help: SINCE,
    },
    afterAccidentOrWithWeakBones,
  ),
  yesNo(
    "infection-excluded",
    "examination",
    {
      text: "Has a doctor examined this pain since, found no infection, and allowed you to run?",
      help: SINCE,
    },
    wayInForGerms,
  ),
  yesNo(
    "tumour-excluded",
    "examination",
    {
      text: "Has a doctor who knows of this examined the pain since, found nothing serious, and allowed you to run?",
      help: `A doctor who knows of the cancer or the lost weight. ${SINCE}`,
    },
    afterCancerOrWeightLoss,
  ),
  yesNo(
    "leg-pain-examined",
    "examination",
    {
      text: "Has a doctor or physiotherapist examined the leg since, and allowed you to run?",
      help: SINCE,
    },
    downOneLeg,
  ),
];
