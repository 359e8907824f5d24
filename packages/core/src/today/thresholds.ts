/** After this many days without a run the way back begins with walking and running in turns (backstride-today-rules). */
export const BREAK_LONGER_THAN_DAYS = 14;
/**
 * Pain of so many days before today counts as pain of today's decision, at rest too. Everyday life comes first in what is
 * published about the return to running (return-to-run-walk-30-min: at 2 of 10 or less, quiet nights); for how many days
 * it has to be so, nobody says. Three days are a decision of this project (backstride-today-rules).
 */
export const LAST_DAYS = 3;
/** What was told of the last run counts for so many days, as long as no newer run is known (backstride-today-rules). */
export const LAST_RUN_COUNTS_DAYS = BREAK_LONGER_THAN_DAYS;
/** What is usual is looked for in so many days, before the last three (backstride-today-rules). */
export const USUAL_OVER_DAYS = 10;
/** Days with an entry without which no level is taken for usual, as for a flare (backstride-flare-definition). */
export const USUAL_FROM_DAYS = 3;
/**
 * Below this age no rule here holds: the runners studied are adults, the rules about growing backs adolescents' (from
 * about 10 years on: micheli-1995, backstride-red-flag-table). The age is a decision of this project
 * (backstride-today-rules).
 */
export const RULES_HOLD_FROM_YEARS = 10;
