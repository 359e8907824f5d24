/** Below this age the rule holds (backstride-red-flag-table). */
export const ADULT_FROM_YEARS = 18;
/** The pain has lasted longer than this many weeks; the table says two to three, the shorter one is taken (backstride-red-flag-table). */
export const LASTS_LONGER_THAN_WEEKS = 2;
