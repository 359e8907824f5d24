/** The pain has lasted longer than this (nice-ng65, precondition). */
export const LASTS_LONGER_THAN_MONTHS = 3;
/** The pain began below this age (nice-ng65, precondition). */
export const ONSET_BELOW_YEARS = 45;
/** A beginning below this age is a criterion by itself (nice-ng65). */
export const EARLY_ONSET_BELOW_YEARS = 35;
/** From this many criteria on: referral to a rheumatologist (nice-ng65). */
export const REFER_FROM_CRITERIA = 4;
/** With exactly this many criteria: a blood test for HLA-B27 first (nice-ng65). */
export const TEST_AT_CRITERIA = 3;
