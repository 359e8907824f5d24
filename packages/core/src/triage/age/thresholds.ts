/** A first back pain above this age is a weak sign: keep an eye on it. */
export const WATCH_ABOVE_YEARS = 50;
/** A first back pain above this age is a stronger one: an appointment. */
export const SOON_ABOVE_YEARS = 70;
