/** A fall by this many of 24 points matters to people (ostelo-2008). */
export const IMPORTANT_POINTS = 5;
/** Up to this many points people feel recovered (kamper-2010). */
export const RECOVERED_UP_TO = 2;

export { IMPORTANT_PERCENT } from "../improvement.ts";
