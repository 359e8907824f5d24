import { computed, type Explanation, type Measured, sentence, unavailable } from "../results/index.ts";
import { isRunningSport, type Run } from "../runs/index.ts";
import { roundTo } from "../units/index.ts";
import type { Shoe } from "./shoe.ts";

/** 500 to 800 km is what people say; no study shows that renewing then prevents back pain (shoe-life-500-800-km). */
export const SHOE_LIFE_CONVENTION = { fromKm: 500, toKm: 800 } as const;
const VERSION = "shoe-wear/1";

export interface ShoeWear {
  readonly shoeId: string;
  readonly distanceM: Measured<number>;
  readonly runs: number;
  /** A reminder, not a risk: `unknown` where the distance before the first known run is not known. */
  readonly state: "within" | "due-soon" | "due" | "unknown";
  readonly why: Explanation;
}

/** Distance in a shoe: what it had before plus every run in it whose distance is known. */
export function shoeWear(shoe: Shoe, runs: readonly Run[]): ShoeWear {
  const inIt = runs.filter((run) => run.shoeId === shoe.id && isRunningSport(run.sport));
  const known = inIt.filter((run) => run.distanceM !== null);
  const runDistanceM = known.reduce((sum, run) => sum + (run.distanceM ?? 0), 0);
  const inputs = [shoe.id, ...known.map((run) => run.id)];
  const distanceM: Measured<number> =
    shoe.distanceBeforeM === null
      ? unavailable("distanceBeforeUnknown", "How far the shoe had been run before is not known.")
      : computed(shoe.distanceBeforeM + runDistanceM, { unit: "m", version: VERSION, inputs });
  // Even with an unknown beginning, the distance seen here is a lower bound that can make it due.
  const leastKm = ((shoe.distanceBeforeM ?? 0) + runDistanceM) / 1000;
  return {
    shoeId: shoe.id,
    distanceM,
    runs: inIt.length,
    state: stateOf(leastKm, distanceM.kind === "computed"),
    why: explain(shoe, leastKm, distanceM.kind === "computed"),
  };
}

function stateOf(leastKm: number, isExact: boolean): ShoeWear["state"] {
  if (leastKm >= SHOE_LIFE_CONVENTION.toKm) return "due";
  if (leastKm >= SHOE_LIFE_CONVENTION.fromKm) return "due-soon";
  return isExact ? "within" : "unknown";
}

function explain(shoe: Shoe, leastKm: number, isExact: boolean): Explanation {
  const km = roundTo(leastKm, 0);
  return {
    rule: "shoe-wear",
    version: VERSION,
    statement: isExact
      ? sentence(
          "footwear.wear",
          "{name} has {km} km. Renewing at 500 to 800 km is a habit, not a finding.",
          {
            name: shoe.name,
            km,
          },
        )
      : sentence(
          "footwear.wearAtLeast",
          "{name} has at least {km} km; what it had before is not known. Renewing at 500 to 800 km is a habit, not a finding.",
          { name: shoe.name, km },
        ),
    facts: [
      { label: "Distance seen here and before, at least", value: km, unit: "km" },
      { label: "Distance before the first known run", value: shoe.distanceBeforeM, unit: "m" },
    ],
    thresholds: [
      {
        label: "Begin to look for a new pair",
        limit: SHOE_LIFE_CONVENTION.fromKm,
        unit: "km",
        met: leastKm >= SHOE_LIFE_CONVENTION.fromKm,
      },
      {
        label: "End of the usual life",
        limit: SHOE_LIFE_CONVENTION.toKm,
        unit: "km",
        met: leastKm >= SHOE_LIFE_CONVENTION.toKm,
      },
    ],
    sources: ["shoe-life-500-800-km", "kong-2009"],
    grade: "convention",
  };
}
