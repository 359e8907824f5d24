import { computed, type Measured, unavailable } from "../results/index.ts";
import type { Run } from "../runs/index.ts";

/** Falling by 3 % and steeper is downhill: the cells of the spectrum from -4 % on (backstride-fast-and-downhill). */
export const DOWNHILL_FROM_STEP = -2;
/** With less of the way's grade known there is no number (backstride-fast-and-downhill). */
export const LEAST_KNOWN_GRADE = 0.8;

export interface Downhill {
  /** Metres that fell by 3 % or more. */
  readonly downhillM: Measured<number>;
  /** The same as a share of the way, 0 to 1. */
  readonly share: Measured<number>;
  /** The share of the way whose grade is known, 0 to 1; null without a way. */
  readonly knownShare: number | null;
}

/** How far a run went downhill. What lies on an unknown grade counts as not downhill: the metres are then the least. */
export function downhillOf({ id, spectrum }: Run): Downhill {
  const wayM = metresOf(spectrum);
  if (wayM <= 0) {
    const none = unavailable("runHasNoCourse", "The run has no course of its way.");
    return { downhillM: none, share: none, knownShare: null };
  }
  const knownShare = metresOf(spectrum.filter(({ gradeStep }) => gradeStep !== null)) / wayM;
  if (knownShare < LEAST_KNOWN_GRADE) {
    const unsure = unavailable(
      "gradeNotKnown",
      `How steep it was is known of ${Math.floor(100 * knownShare)} % of the way only.`,
    );
    return { downhillM: unsure, share: unsure, knownShare };
  }
  const downhillM = metresOf(
    spectrum.filter(({ gradeStep }) => gradeStep !== null && gradeStep <= DOWNHILL_FROM_STEP),
  );
  return {
    downhillM: computed(downhillM, { unit: "m", version: "downhill/1", inputs: [id] }),
    share: computed(downhillM / wayM, { unit: "1", version: "downhill/1", inputs: [id] }),
    knownShare,
  };
}

/** Downhill metres of several runs; unavailable where those of one are. */
export function downhillOfRuns(runs: readonly Run[]): Measured<number> {
  if (runs.length === 0) return unavailable("noRuns", "There is no run in that time.");
  let sum = 0;
  for (const run of runs) {
    const { downhillM } = downhillOf(run);
    if (downhillM.kind === "unavailable") return downhillM;
    sum += downhillM.value;
  }
  return computed(sum, { unit: "m", version: "downhill/1", inputs: runs.map(({ id }) => id) });
}

const metresOf = (cells: readonly { readonly metres: number }[]): number =>
  cells.reduce((sum, { metres }) => sum + metres, 0);
