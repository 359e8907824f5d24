/** Below this age the rule holds (backstride-red-flag-table). */
export const ADULT_FROM_YEARS = 18;
/**
 * The pain has lasted for so many weeks; the table says longer than two to three, the shorter one is taken
 * (backstride-red-flag-table). Whole weeks are answered, so that a 2 is mostly more than two weeks, and it counts.
 */
export const LASTS_FROM_WEEKS = 2;
