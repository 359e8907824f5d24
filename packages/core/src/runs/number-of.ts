import type { Measured } from "../results/index.ts";

/** The value, or null where there is none; never zero for missing. */
export const numberOf = (measured: Measured<number>): number | null =>
  measured.kind === "computed" ? measured.value : null;
