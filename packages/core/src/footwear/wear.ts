import { computed, type Explanation, type Measured, unavailable } from "../results/index.ts";
import type { Run } from "../runs/index.ts";
import { addDays, type LocalDay, rangeHolds, trailingDays } from "../time/index.ts";
import { explainWear } from "./explain-wear.ts";
import { type GroundOfShoe, groundsOfShoe } from "./grounds-of-shoe.ts";
import { firstRunsOf } from "./new-shoe.ts";
import { lastUseOf, runsInShoe } from "./runs-in-shoe.ts";
import type { Shoe } from "./shoe.ts";
import { type WearLimits, wearLimitsOf } from "./wear-limits.ts";

/** A pair that was not worn for so long is not spoken of today (backstride-shoe-rules). */
export const REMINDED_WITHIN_DAYS = 28;
const VERSION = "shoe-wear/2";

export interface ShoeWear {
  readonly shoeId: string;
  readonly distanceM: Measured<number>;
  readonly runs: number;
  /**
   * A reminder, not a risk: against the runner's own distance where there is one, else against what people say.
   * `unknown` where the distance before the first known run is not known.
   */
  readonly state: "within" | "due-soon" | "due" | "unknown";
  readonly lastUsedOn: LocalDay | null;
  /** Whether to speak of it today: due or due soon, worn in the last 28 days and not retired. */
  readonly remindsToday: boolean;
  /** What is to be known of a pair in its first runs; null where it is not new, or not known to be. */
  readonly firstRuns: Explanation | null;
  /** Where it was run, the most runs first. */
  readonly grounds: readonly GroundOfShoe[];
  readonly why: Explanation;
}

/** Distance in a shoe: what it had before plus every run in it whose distance is known. */
export function shoeWear(shoe: Shoe, runs: readonly Run[], today: LocalDay): ShoeWear {
  const inIt = runsInShoe(shoe, runs);
  const known = inIt.filter((run) => run.distanceM !== null);
  const runDistanceM = known.reduce((sum, run) => sum + (run.distanceM ?? 0), 0);
  const inputs = [shoe.id, ...known.map((run) => run.id)];
  const distanceM: Measured<number> =
    shoe.distanceBeforeM === null
      ? unavailable("distanceBeforeUnknown", "How far the shoe had been run before is not known.")
      : computed(shoe.distanceBeforeM + runDistanceM, { unit: "m", version: VERSION, inputs });
  // Even with an unknown beginning, the distance seen here is a lower bound that can make it due.
  const leastKm = ((shoe.distanceBeforeM ?? 0) + runDistanceM) / 1000;
  const limits = wearLimitsOf(shoe);
  const isExact = distanceM.kind === "computed";
  const state = stateOf(leastKm, limits, isExact);
  const lastUsedOn = lastUseOf(inIt);
  const isDue = state === "due" || state === "due-soon";
  return {
    shoeId: shoe.id,
    distanceM,
    runs: inIt.length,
    state,
    lastUsedOn,
    remindsToday: isDue && isInUse(shoe, lastUsedOn, today),
    firstRuns: firstRunsOf(shoe, inIt),
    grounds: groundsOfShoe(inIt),
    why: explainWear({
      shoe,
      limits,
      leastKm,
      isExact,
      withoutDistance: inIt.length - known.length,
      version: VERSION,
    }),
  };
}

function stateOf(leastKm: number, limits: WearLimits, isExact: boolean): ShoeWear["state"] {
  if (leastKm >= limits.toKm) return "due";
  if (leastKm >= limits.fromKm) return "due-soon";
  return isExact ? "within" : "unknown";
}

const isInUse = (
  { retiredOn }: Pick<Shoe, "retiredOn">,
  lastUsedOn: LocalDay | null,
  today: LocalDay,
): boolean =>
  (retiredOn === null || retiredOn > today) &&
  lastUsedOn !== null &&
  rangeHolds(trailingDays(addDays(today, 1), REMINDED_WITHIN_DAYS), lastUsedOn);
