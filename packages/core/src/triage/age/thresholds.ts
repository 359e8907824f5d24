/** A first back pain above this age is a weak sign: keep an eye on it (backstride-red-flag-table). */
export const WATCH_ABOVE_YEARS = 50;
/** A first back pain above this age is a stronger one: an appointment (backstride-red-flag-table). */
export const SOON_ABOVE_YEARS = 70;
