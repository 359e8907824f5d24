/** A fall by this many of 10 points matters to people (ostelo-2008, childs-2005). */
export const IMPORTANT_POINTS = 2;

export { IMPORTANT_PERCENT } from "../improvement.ts";
