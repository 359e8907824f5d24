import type { Advice } from "../advice.ts";
import { HURTS, HURTS_AND_NOT_STOPPED, NOT_STOPPED } from "../recurring-conditions.ts";

export const exerciseAndKnowledge: Advice = {
  id: "exercise-and-knowledge",
  version: 1,
  row: null,
  about: "prevention",
  title: "Exercise, and know what back pain is",
  text: "Exercise regularly and learn what back pain is and is not: people who did both had about half as many new episodes. It is the best supported prevention that there is, though not studied in runners.",
  appliesWhen: NOT_STOPPED,
  mustNotWhen: [],
  cautionSources: [],
  grade: "moderate",
  gradeNote: null,
  sources: ["steffens-2016"],
  claims: [],
  betterSupported: ["education-with-exercise"],
};

export const strongLegsAndTrunk: Advice = {
  id: "strong-legs-and-trunk",
  version: 1,
  row: "C5",
  about: "prevention",
  title: "Strengthen legs and trunk",
  text: "Strengthen the legs as well as the trunk: in runners with lasting back pain strong legs improved running more than exercises for the back or for stability, and pain eased with all three.",
  appliesWhen: NOT_STOPPED,
  mustNotWhen: [],
  cautionSources: [],
  grade: "moderate",
  gradeNote:
    "The claim, that a weak trunk is the cause, is of low certainty. That such exercises help runners with lasting pain rests on a trial in runners.",
  sources: ["cai-2017"],
  claims: ["C12"],
  betterSupported: [],
};

export const walkAfterRecovery: Advice = {
  id: "walk-after-recovery",
  version: 1,
  row: null,
  about: "prevention",
  title: "Walk, once it is over",
  text: "When an episode is over, build up walking to half an hour on most days: it put off the next episode in people who had recovered, with a little more trouble in the legs. Not studied in runners.",
  appliesWhen: { kind: "all", of: [{ kind: "not", of: HURTS }, NOT_STOPPED] },
  mustNotWhen: [],
  cautionSources: [],
  grade: "moderate",
  gradeNote: null,
  sources: ["pocovi-2024"],
  claims: [],
  betterSupported: ["walking-after-recovery"],
};

export const sitLessAtAStretch: Advice = {
  id: "sit-less",
  version: 1,
  row: null,
  about: "prevention",
  title: "Sit less, and mind hard days",
  text: "Get up often on days with much sitting, and go gently on hard days: before flares people had more often sat for more than six hours or been stressed or low. One small study, not of runners; running was not among the triggers.",
  appliesWhen: NOT_STOPPED,
  mustNotWhen: [],
  cautionSources: [],
  grade: "low",
  gradeNote: null,
  sources: ["suri-2018"],
  claims: [],
  betterSupported: ["sitting-and-stress-before-flares"],
};

export const whatToExpect: Advice = {
  id: "what-to-expect",
  version: 1,
  row: null,
  about: "remedy",
  title: "What to expect",
  text: "New back pain mostly eases a lot within six weeks; pain that has lasted eases more slowly, and it often comes back. That alone is no sign of damage. These are figures of many people, not of runners, and none is a promise for you.",
  appliesWhen: HURTS_AND_NOT_STOPPED,
  mustNotWhen: [],
  cautionSources: [],
  grade: "moderate",
  gradeNote: null,
  sources: ["menezes-costa-2012", "henschke-2008", "pocovi-2024"],
  claims: [],
  betterSupported: ["course-of-back-pain", "earlier-back-pain"],
};
