import type { Stratum } from "../../case-crossover/index.ts";
import type { Outcome } from "../../flares/index.ts";
import { addDays, daysBetween, type LocalDay } from "../../time/index.ts";
import type { Occasion } from "./occasions.ts";

/**
 * Flares are compared within blocks of eight weeks of the calendar, so that what changes slowly cancels, and with runs on
 * both sides in time. The blocks are counted from the first run or entry that is known and do not follow from the flares (janes-2005); eight weeks is a
 * choice, whose figures stand in docs/decisions/0018.
 */
export const SEASON_DAYS = 56;

/** An occasion of which it is known whether a flare came. */
export type KnownOccasion = Occasion & { readonly outcome: Exclude<Outcome, { readonly kind: "unknown" }> };

/** Runs, or days without one, of one block of the calendar, that are compared with each other. */
export interface Season {
  readonly kind: "run" | "day";
  readonly startsOn: LocalDay;
  readonly flares: readonly KnownOccasion[];
  readonly others: readonly KnownOccasion[];
}

/**
 * Every block in which something can be compared: with a flare and without. What has no known outcome stands in none.
 * `occasions` are in the order of their days.
 */
export function seasonsOf(occasions: readonly Occasion[], seasonDays = SEASON_DAYS): readonly Season[] {
  const seasons = new Map<string, Season & { flares: KnownOccasion[]; others: KnownOccasion[] }>();
  const [first] = occasions;
  for (const { outcome, ...occasion } of occasions) {
    if (outcome.kind === "unknown" || first === undefined) continue;
    const { kind } = occasion.watched;
    const startsOn = startOfBlock(occasion.day, first.day, seasonDays);
    const key = `${kind} ${startsOn}`;
    const season = seasons.get(key) ?? { kind, startsOn, flares: [], others: [] };
    seasons.set(key, season);
    (outcome.kind === "flare" ? season.flares : season.others).push({ ...occasion, outcome });
  }
  return [...seasons.values()].filter(({ flares, others }) => flares.length > 0 && others.length > 0);
}

const startOfBlock = (day: LocalDay, first: LocalDay, seasonDays: number): LocalDay =>
  addDays(first, seasonDays * Math.floor(daysBetween(day, first) / seasonDays));

/** The seasons as numbers: 1 exposed, 0 not, null not known. */
export const strataOf = (seasons: readonly Season[]): readonly Stratum[] =>
  seasons.map(({ kind, flares, others }) => ({
    kind,
    cases: flares.map(rowOf),
    controls: others.map(rowOf),
  }));

const rowOf = ({ exposed }: Occasion): readonly (number | null)[] =>
  exposed.map((is) => (is === null ? null : Number(is)));
