const DASHES = ["7 4", "2 4", "12 4 2 4", "1 7"] as const;

/** The dashes by which one criterion's line is told from another's, in the chart and beside its words. */
export const dashOf = (index: number): string => DASHES[index % DASHES.length] ?? DASHES[0];
