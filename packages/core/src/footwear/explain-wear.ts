import { type Explanation, type Sentence, sentence } from "../results/index.ts";
import { roundTo } from "../units/index.ts";
import type { Shoe } from "./shoe.ts";
import type { WearLimits } from "./wear-limits.ts";

interface WearToExplain {
  readonly shoe: Pick<Shoe, "name" | "distanceBeforeM">;
  readonly limits: WearLimits;
  readonly leastKm: number;
  /** Whether the distance before the first known run is known. */
  readonly isExact: boolean;
  /** Runs in it whose distance is not known. */
  readonly withoutDistance: number;
  readonly version: string;
}

/** How far a pair was run, and what the reminder goes by. */
export function explainWear(wear: WearToExplain): Explanation {
  const { shoe, limits, leastKm } = wear;
  return {
    rule: "shoe-wear",
    version: wear.version,
    statement: statementOf(wear),
    facts: [
      { label: "Distance seen here and before, at least", value: roundTo(leastKm, 0), unit: "km" },
      { label: "Distance before the first known run", value: shoe.distanceBeforeM, unit: "m" },
      ...(wear.withoutDistance === 0
        ? []
        : [{ label: "Runs in it without a distance", value: wear.withoutDistance, unit: "runs" }]),
    ],
    thresholds: [
      {
        label: limits.areOwn
          ? "Reminder begins, at 90 % of your own distance"
          : "Begin to look for a new pair",
        limit: limits.fromKm,
        unit: "km",
        met: leastKm >= limits.fromKm,
      },
      {
        label: limits.areOwn ? "Your own distance" : "End of the usual life",
        limit: limits.toKm,
        unit: "km",
        met: leastKm >= limits.toKm,
      },
    ],
    sources: limits.areOwn ? ["backstride-shoe-rules", "kong-2009"] : ["shoe-life-500-800-km", "kong-2009"],
    grade: "convention",
  };
}

function statementOf({ shoe: { name }, limits, leastKm, isExact }: WearToExplain): Sentence {
  const values = { name, km: roundTo(leastKm, 0) };
  if (!isExact && leastKm === 0) {
    return sentence("footwear.wearUnknown", "How far {name} was run is not known.", { name });
  }
  if (limits.areOwn) {
    const own = { ...values, own: roundTo(limits.toKm, 0) };
    return isExact
      ? sentence(
          "footwear.wearOwn",
          "{name} has {km} km; you want to be reminded at {own} km. That is your reminder, not a risk.",
          own,
        )
      : sentence(
          "footwear.wearOwnAtLeast",
          "{name} has at least {km} km; what it had before is not known. You want to be reminded at {own} km. That is your reminder, not a risk.",
          own,
        );
  }
  return isExact
    ? sentence(
        "footwear.wear",
        "{name} has {km} km. Renewing at 500 to 800 km is a habit, not a finding.",
        values,
      )
    : sentence(
        "footwear.wearAtLeast",
        "{name} has at least {km} km; what it had before is not known. Renewing at 500 to 800 km is a habit, not a finding.",
        values,
      );
}
