/**
 * Pain limits on the 0 to 10 scale. The model comes from the rehabilitation of tendons (silbernagel-2007; up to 2 safe,
 * up to 5 acceptable) and is borrowed for the back, where nobody has tried it: low certainty. The cut points vary between
 * descriptions, so they are defaults of this project (backstride-today-rules) and never shown as a finding.
 */
export const PAIN_SAFE_TO = 2;
export const PAIN_ACCEPTABLE_TO = 5;
/** The next morning's pain may be this much above the runner's usual level; more means that the run was too much. */
export const MORNING_RISE_ALLOWED = 1;
/** After this many days without a run the way back begins with walking and running in turns (backstride-today-rules). */
export const BREAK_LONGER_THAN_DAYS = 14;
