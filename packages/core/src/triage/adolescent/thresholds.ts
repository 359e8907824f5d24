/** Below this age the rule holds (backstride-red-flag-table). */
export const ADULT_FROM_YEARS = 18;
/** The pain has lasted longer than this many weeks; the sources say two to three, the shorter one is taken. */
export const LASTS_LONGER_THAN_WEEKS = 2;
