/** From this age a small fall counts; the table says 65 to 70 years, the younger bound is taken (backstride-red-flag-table). */
export const MINOR_TRAUMA_FROM_YEARS = 65;
