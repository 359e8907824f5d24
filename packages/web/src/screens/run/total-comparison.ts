import type { RunTotal, RunTotalId } from "@backstride/core/runs";

/** The totals that belong together, in the order in which they are read. */
export const TOTAL_GROUPS = [
  { id: "way", totals: ["distanceM", "elapsedS", "movingS"] },
  { id: "height", totals: ["ascentM", "descentM"] },
  { id: "body", totals: ["avgHeartRateBpm", "avgCadenceSpm"] },
] as const satisfies readonly { readonly id: string; readonly totals: readonly RunTotalId[] }[];

export interface TotalDifference {
  /** Computed less the device's, in the unit of the total. */
  readonly value: number;
  /** Of the device's value; null where that is zero. */
  readonly percent: number | null;
}

/** How far the computed total lies from the device's; null where one of them is not known. */
export function differenceOf({ device, computed }: RunTotal): TotalDifference | null {
  if (device === null || computed.kind === "unavailable") return null;
  const value = computed.value - device;
  return { value, percent: device === 0 ? null : (value / device) * 100 };
}

/** Whether there is anything to compare or to say. */
export const hasTotals = (totals: readonly RunTotal[]): boolean =>
  totals.some(({ device, computed }) => device !== null || computed.kind === "computed");
