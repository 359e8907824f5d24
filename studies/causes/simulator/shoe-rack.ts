import type { Shoe } from "../../../packages/core/src/footwear/index.ts";
import type { Random } from "../../../packages/core/src/simulation/index.ts";
import { type Calendar, dayAt } from "./calendar.ts";
import type { RunDraft } from "./draft-runs.ts";
import type { Habits } from "./habits.ts";

/** The pairs of a runner over all days, and which was on at each run. */
export interface ShoeRack {
  readonly shoes: readonly Shoe[];
  /** The pair of each draft. */
  readonly worn: readonly Shoe[];
  /** The pairs that were in use at each draft. */
  readonly inUse: readonly (readonly Shoe[])[];
}

interface Pair {
  readonly id: string;
  readonly discipline: Shoe["discipline"];
  readonly beforeM: number;
  readonly firstAt: number | null;
  readonly renewAtM: number;
  reachedM: number;
  retiredAt: number | null;
}

/** Two pairs for the road in turn, and for many one for trails; each is renewed when it has had its distance. */
export function fillShoeRack(
  calendar: Calendar,
  drafts: readonly RunDraft[],
  habits: Habits,
  random: Random,
): ShoeRack {
  const second = random.chance(0.5) ? "daily" : "road";
  const disciplines: readonly Shoe["discipline"][] = habits.hasTrailShoes
    ? ["road", second, "trail"]
    : ["road", second];
  const all: Pair[] = [];
  const buy = (discipline: Shoe["discipline"], firstAt: number | null): Pair => {
    const beforeM = firstAt === null ? 1000 * random.between(20, 650) : 0;
    const renewAtM = 1000 * random.between(550, 950);
    const id = `shoe-${all.length}`;
    const pair = { id, discipline, beforeM, firstAt, renewAtM, reachedM: beforeM, retiredAt: null };
    all.push(pair);
    return pair;
  };
  const rack = disciplines.map((discipline) => buy(discipline, null));
  const wornPairs: Pair[] = [];
  const inUsePairs: (readonly Pair[])[] = [];
  for (const draft of drafts) {
    const slot = slotFor(draft, habits, random);
    const now = rack[slot];
    if (now === undefined) throw new Error(`no pair in place ${slot}`);
    const renews = random.chance(0.4);
    const pair = now.reachedM >= now.renewAtM && renews ? buy(now.discipline, draft.at) : now;
    if (pair !== now) now.retiredAt = draft.at;
    rack[slot] = pair;
    pair.reachedM += draft.distanceM;
    wornPairs.push(pair);
    inUsePairs.push([...rack]);
  }
  const shoeOf = new Map(all.map((pair) => [pair, asShoe(pair, calendar)]));
  const found = (pair: Pair): Shoe => shoeOf.get(pair) ?? asShoe(pair, calendar);
  return {
    shoes: all.map(found),
    worn: wornPairs.map(found),
    inUse: inUsePairs.map((pairs) => pairs.map(found)),
  };
}

/** 0 and 1 are for the road, 2 for trails. */
function slotFor(draft: RunDraft, habits: Habits, random: Random): number {
  const isWrong = random.chance(habits.wrongShoeChance);
  const favourite = draft.isLong ? 0.25 : draft.isFast ? 0.8 : 0.5;
  const forRoad = Number(random.chance(favourite));
  const wantsTrail = (draft.way === "trail") !== isWrong;
  return wantsTrail && habits.hasTrailShoes ? 2 : forRoad;
}

const asShoe = (pair: Pair, calendar: Calendar): Shoe => ({
  id: pair.id,
  name: `Pair ${pair.id.slice("shoe-".length)}`,
  discipline: pair.discipline,
  distanceBeforeM: pair.beforeM,
  renewAtM: null,
  firstUsedOn: pair.firstAt === null ? null : dayAt(calendar, pair.firstAt),
  retiredOn: pair.retiredAt === null ? null : dayAt(calendar, pair.retiredAt),
});
