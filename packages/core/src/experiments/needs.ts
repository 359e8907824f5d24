import { mismatchOf, type Shoe, shoeWear } from "../footwear/index.ts";
import { type Sentence, sentence } from "../results/index.ts";
import { isRunningSport, type Run, surfaceOfRun } from "../runs/index.ts";
import { addDays, type LocalDay } from "../time/index.ts";

/** What must hold before an experiment may start, so that none of its arms is worse than what Backstride advises. */
export const NEED_IDS = ["two-suitable-shoes", "used-to-both-grounds"] as const;
export type NeedId = (typeof NEED_IDS)[number];

/** What a need is looked for in. */
export interface NeedSituation {
  readonly shoes: readonly Shoe[];
  readonly runs: readonly Run[];
  readonly today: LocalDay;
  /** The pairs that were chosen; null while none were. */
  readonly shoeIds: readonly [string, string] | null;
}

/** A runner is used to a ground with so many runs on it in so many days (backstride-experiments). */
const GROUND_USE = { leastRuns: 3, days: 90, leastShare: 0.5 } as const;

/** What is missing for it, in words; null where it holds. */
export function missingFor(need: NeedId, situation: NeedSituation): Sentence | null {
  return need === "two-suitable-shoes" ? missingShoes(situation) : missingGround(situation);
}

/** Every two pairs that may be tried against each other. */
export function shoesToCompare({
  shoes,
  runs,
  today,
}: Omit<NeedSituation, "shoeIds">): readonly (readonly [string, string])[] {
  const inUse = shoes.filter((shoe) => isSuitable(shoe, runs, today));
  return inUse.flatMap((one, at) =>
    inUse
      .slice(at + 1)
      .filter((other) => other.discipline === one.discipline)
      .map((other): readonly [string, string] => [one.id, other.id]),
  );
}

/** Spikes are for the track and no shoe for a week; a pair that is due has its own reminder. */
const isSuitable = (shoe: Shoe, runs: readonly Run[], today: LocalDay): boolean =>
  shoe.discipline !== "track-spikes" &&
  (shoe.retiredOn === null || shoe.retiredOn > today) &&
  shoeWear(shoe, runs, today).state !== "due";

function missingShoes({ shoeIds, ...situation }: NeedSituation): Sentence | null {
  const choices = shoesToCompare(situation);
  if (choices.length === 0) {
    return sentence(
      "experiments.need.shoes",
      "It needs two pairs of shoes that are in use, made for the same ground and not due for renewal; spikes don't count.",
    );
  }
  if (shoeIds === null) return null;
  const [one, other] = shoeIds;
  const isChoice = one !== other && choices.some((pair) => pair.includes(one) && pair.includes(other));
  return isChoice
    ? null
    : sentence(
        "experiments.need.otherShoes",
        "These two can't be tried against each other: both must be in use, made for the same ground and not due for renewal.",
      );
}

function missingGround({ shoes, runs, today }: NeedSituation): Sentence | null {
  const shoeOf = new Map(shoes.map((shoe) => [shoe.id, shoe]));
  const from = addDays(today, -GROUND_USE.days);
  // A run in the wrong shoe for its ground shows that the runner lacks the right one.
  const recent = runs.filter(
    (run) =>
      isRunningSport(run.sport) &&
      run.day !== null &&
      run.day >= from &&
      run.day <= today &&
      mismatchOf(run, run.shoeId === null ? null : (shoeOf.get(run.shoeId) ?? null)) !== true,
  );
  const soft = recent.filter(isOnSoftGround).length;
  const firm = recent.filter(isOnPavedGround).length;
  if (soft >= GROUND_USE.leastRuns && firm >= GROUND_USE.leastRuns) return null;
  return sentence(
    "experiments.need.grounds",
    "It needs at least {least} runs on soft ground and {least} on paved ground in the last {days} days, each in shoes that suit it: come to a new kind of ground little by little first.",
    { least: GROUND_USE.leastRuns, days: GROUND_USE.days },
  );
}

function isOnSoftGround(run: Run): boolean {
  const { shares } = surfaceOfRun(run, null);
  return (shares.soft ?? 0) + (shares.compact ?? 0) >= GROUND_USE.leastShare;
}

const isOnPavedGround = (run: Run): boolean =>
  (surfaceOfRun(run, null).shares["paved-hard"] ?? 0) >= GROUND_USE.leastShare;
