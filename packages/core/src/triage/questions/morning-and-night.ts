import { LASTS_LONGER_THAN_WEEKS, ONSET_BELOW_YEARS } from "../inflammatory-back-pain/thresholds.ts";
import type { Question } from "../question.ts";
import type { YesNoQuestionId } from "../question-id.ts";
import { answeredNumber, type Gate, wholeNumber, yesNo } from "./make-question.ts";

const lastsLongerThanThreeMonths: Gate = {
  gates: ["back-pain", "pain-duration-weeks"],
  askWhen: (answers) =>
    answers["back-pain"] === "yes" &&
    (answeredNumber(answers, "pain-duration-weeks") ?? 0) > LASTS_LONGER_THAN_WEEKS,
};

const beganYoung: Gate = {
  gates: ["back-pain", "pain-duration-weeks", "onset-age-years"],
  askWhen: (answers) =>
    lastsLongerThanThreeMonths.askWhen(answers) &&
    (answeredNumber(answers, "onset-age-years") ?? ONSET_BELOW_YEARS) < ONSET_BELOW_YEARS,
};

const criterion = (id: YesNoQuestionId, text: string, help: string): Question =>
  yesNo(id, "morning-and-night", { text, help }, beganYoung);

/** Asked where the pain has lasted longer than three months; the criteria where it began before the age of 45. */
export const morningAndNightQuestions: readonly Question[] = [
  wholeNumber(
    "onset-age-years",
    "this-pain",
    { text: "How old were you when this back trouble first began?", help: "Your best guess will do." },
    { min: 0, max: 120, unit: "years" },
    lastsLongerThanThreeMonths,
  ),
  criterion(
    "wakes-second-half-of-night",
    "The pain wakes you in the second half of the night",
    "Towards morning, because it hurts or feels stiff.",
  ),
  criterion("buttock-pain", "The buttocks hurt too", "One or both, perhaps in turns."),
  criterion("improves-with-movement", "It gets better when you move", "And not by resting."),
  criterion(
    "improves-with-anti-inflammatory",
    "Anti-inflammatory pain tablets help clearly within two days",
    "Ibuprofen, naproxen or diclofenac. Answer no if you have taken none; there is no need to try.",
  ),
  criterion(
    "relative-with-spondyloarthritis",
    "A parent, brother, sister or child has spondyloarthritis",
    "An inflammation of the spine and its joints, such as Bechterew's disease (ankylosing spondylitis). Answer no if you have heard of none.",
  ),
  criterion(
    "arthritis-ever",
    "Arthritis, now or ever: a joint swollen, warm and painful without an injury",
    "Wear of a joint (osteoarthritis) is not meant. Answer no if you know of none.",
  ),
  criterion(
    "enthesitis-ever",
    "Enthesitis, now or ever: an inflammation where a tendon meets bone",
    "For example at the heel, with swelling and stiffness in the morning. Answer no if you know of none.",
  ),
  criterion(
    "psoriasis-ever",
    "Psoriasis, now or ever",
    "Red, scaly patches of skin. Answer no if you know of none.",
  ),
];
