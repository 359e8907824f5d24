/** From this answer on, "to a moderate extent", questions 2 and 3 make a problem substantial (clarsen-2020). */
export const SUBSTANTIAL_FROM = 17;
/** Severity where question 1 says that the person could not take part; the other questions are not needed (clarsen-2020). */
export const SEVERITY_WITHOUT_PARTICIPATION = 100;
/** In the Polish OSTRC-H2, changes of severity below this may be noise alone (zajac-2025). */
export const NOISE_BELOW_POINTS = 16;
