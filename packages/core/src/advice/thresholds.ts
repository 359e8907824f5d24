/** Any pain that a runner enters is pain: the lowest step of the scale (a definition, childs-2005 for the scale). */
export const PAIN_FROM = 1;
/**
 * When a physiotherapist is worth a thought, and when due: the same weeks as in the safety check
 * (physiotherapist-from-two-to-six-weeks).
 */
export const PHYSIOTHERAPIST_POSSIBLE_FROM_WEEKS = 2;
export const PHYSIOTHERAPIST_DUE_FROM_WEEKS = 6;
/** Below this age the back still grows (backstride-red-flag-table, micheli-1995). */
export const ADULT_FROM_YEARS = 18;
/** From this age on nobody takes a pain reliever without asking (backstride-pain-reliever-cautions). */
export const SENSITIVE_STOMACH_FROM_YEARS = 65;
/** Pain at which someone should look at the back soon, of 10 (severe-pain-seven-of-ten). */
export const SEVERE_FROM = 7;
/** From here on the trials speak of lasting pain (hayden-2021: more than 12 weeks). */
export const LASTING_FROM_WEEKS = 12;
