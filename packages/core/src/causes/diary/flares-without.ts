import { type Unavailable, unavailable } from "../../results/index.ts";
import type { FlaresWithout } from "../cause-finding.ts";
import type { DiaryAnalysis } from "./analyse-diary.ts";
import { shareOfFlares } from "./shares.ts";

/** How many flares of the last year would probably not have come without a cause's factors. */
export function flaresWithout(
  analysis: DiaryAnalysis | null,
  factors: readonly number[],
): FlaresWithout | Unavailable {
  if (analysis === null) return unavailable("notAnalysed", "The diary is not held against itself yet.");
  const share = shareOfFlares(analysis, factors);
  if (share.kind === "unavailable") return share;
  const { mean, low, high, exposedFlares, knownFlares } = share;
  return {
    kind: "computed",
    middle: mean * knownFlares,
    low: low * knownFlares,
    high: high * knownFlares,
    exposedFlares,
    knownFlares,
  };
}
