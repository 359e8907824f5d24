import type { RunSeries } from "@backstride/server/api";

export interface PartFigures {
  /** Null where the recording has no distance there. */
  readonly distanceM: number | null;
  readonly timeS: number;
}
export interface SplitFigures {
  /** Seconds after the start, where the second part begins. */
  readonly atS: number;
  readonly first: PartFigures;
  readonly second: PartFigures;
}

/** What both parts come to when a recording is split at a point; null at its very ends and where the time is not known. */
export function splitFigures(
  { elapsedS, distanceM }: Pick<RunSeries, "elapsedS" | "distanceM">,
  index: number,
): SplitFigures | null {
  const startS = elapsedS.find((value) => value !== null) ?? null;
  const endS = elapsedS.findLast((value) => value !== null) ?? null;
  const atS = elapsedS[index] ?? null;
  if (startS === null || endS === null || atS === null || atS <= startS || atS >= endS) return null;
  const startM = distanceM?.find((value) => value !== null) ?? null;
  const endM = distanceM?.findLast((value) => value !== null) ?? null;
  const atM = distanceM?.[index] ?? null;
  return {
    atS,
    first: { distanceM: atM === null || startM === null ? null : atM - startM, timeS: atS - startS },
    second: { distanceM: atM === null || endM === null ? null : endM - atM, timeS: endS - atS },
  };
}
