/**
 * The six causes that the article names, by the rows of the product; the ground and its slopes, which the article has
 * among what to prevent; and the days beside running, which it leaves out.
 */
export const CAUSE_IDS = ["C1", "C2", "C3", "C4", "C5", "C6", "ground", "days"] as const;
export type CauseId = (typeof CAUSE_IDS)[number];
