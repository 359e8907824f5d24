/** Up to this total the risk is low (hill-2008). */
export const LOW_UP_TO_TOTAL = 3;
/** From this many points on questions 5 to 9 on, the risk is high (hill-2008). */
export const HIGH_FROM_PSYCH = 4;
