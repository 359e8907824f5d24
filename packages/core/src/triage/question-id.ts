/** Questions answered with yes, no or "I don't know", in the order of the interview within their kind. */
export const YES_NO_QUESTION_IDS = [
  "back-pain",
  // cauda equina: twelve signs and both legs
  "saddle-tingling-or-numbness",
  "back-passage-numbness",
  "wiping-feels-different",
  "urine-hard-to-start",
  "urine-hard-to-hold",
  "urine-flow-not-felt",
  "urine-leaks",
  "bladder-fullness-not-felt",
  "bowel-not-held",
  "bowel-motion-not-felt",
  "erection-or-ejaculation-changed",
  "genital-feeling-lost-in-sex",
  "both-legs-pain-or-weakness",
  // leg strength
  "leg-weakness-getting-worse",
  "foot-drop",
  "unsteady-walking",
  // sudden signs, kidney, pregnancy
  "sudden-tearing-pain",
  "pulsating-belly",
  "collapse",
  "flank-colic",
  "blood-in-urine",
  "pregnant",
  "pregnancy-bleeding-or-contractions",
  // this pain
  "one-leg-symptoms",
  "pain-is-new",
  "pain-with-activity",
  "worse-bending-backwards",
  // accidents and bones
  "major-trauma",
  "minor-trauma",
  "osteoporosis",
  "long-term-steroids",
  // infection
  "fever-or-shivering",
  "night-sweats",
  "recent-infection",
  "recent-surgery-or-spine-injection",
  "injected-drugs",
  "weakened-immunity",
  // serious illness
  "bone-seeking-cancer",
  "unexplained-weight-loss",
  "constant-night-pain",
  // bone stress
  "focal-impact-pain",
  "hop-pain",
  "missed-periods",
  "low-energy",
  "previous-bone-stress-injury",
  // inflammatory back pain
  "wakes-second-half-of-night",
  "buttock-pain",
  "improves-with-movement",
  "improves-with-anti-inflammatory",
  "relative-with-spondyloarthritis",
  "arthritis-ever",
  "enthesitis-ever",
  "psoriasis-ever",
  // what an examination found since
  "fracture-excluded",
  "infection-excluded",
  "tumour-excluded",
  "leg-pain-examined",
] as const;
export type YesNoQuestionId = (typeof YES_NO_QUESTION_IDS)[number];

/** Questions answered with a whole number, or "unknown". */
export const NUMBER_QUESTION_IDS = [
  "age-years",
  "pain-duration-weeks",
  "pain-severity",
  "onset-age-years",
] as const;
export type NumberQuestionId = (typeof NUMBER_QUESTION_IDS)[number];

export type QuestionId = YesNoQuestionId | NumberQuestionId;
