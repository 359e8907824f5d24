import { type DiaryEntry, worstByDay } from "../diary/index.ts";
import { isRunningSport } from "../runs/index.ts";
import { addDays, compareDays, firstAtOrAfter, type LocalDay } from "../time/index.ts";
import { median } from "../units/index.ts";
import {
  type DatedRun,
  FLARE_DEFINITION,
  type Flare,
  type Outcome,
  type Watched,
  type WatchedOutcome,
  type WatchedRun,
} from "./outcome.ts";

/**
 * Looks after each run, up to the next morning, and at each day without one that has an entry, for a flare. Oldest first;
 * on one day in the order of the runs' starts, and of two at one moment or without a start by their ids.
 *
 * An entry belongs to the run that it names. One that names none belongs to the last run that began before it on its
 * day; an entry about the next morning to the last run of the day before. So does what was entered before the first run of
 * a day, or it belongs to the day before, where that had no run. A run without a start takes the entries about a run of its day; other
 * entries of that day belong to nothing, for nobody knows whether they came before it.
 */
export function watchDiary(
  runs: readonly WatchedRun[],
  diary: readonly DiaryEntry[],
): readonly WatchedOutcome[] {
  const entries = diary.toSorted(
    (left, right) => compareDays(left.day, right.day) || left.at - right.at || byId(left, right),
  );
  const usualBefore = levelBook(entries);
  return watchedOf(runs, entries).map((noted): WatchedOutcome => {
    const worst = worstOf(noted.entries);
    return {
      watched: noted.watched,
      day: noted.day,
      painDay: worst?.day ?? noted.day,
      outcome: outcomeOf(worst, usualBefore(noted.day), lastBefore(noted, entries)),
    };
  });
}

const byId = (left: { readonly id: string }, right: { readonly id: string }): number =>
  left.id < right.id ? -1 : 1;

/** The flares of a diary, oldest first. */
export const findFlares = (runs: readonly WatchedRun[], diary: readonly DiaryEntry[]): readonly Flare[] =>
  flaresAmong(watchDiary(runs, diary));

export const flaresAmong = (outcomes: readonly WatchedOutcome[]): readonly Flare[] =>
  outcomes.flatMap(({ watched, painDay, outcome }) =>
    outcome.kind === "flare"
      ? [
          {
            day: painDay,
            pain: outcome.pain,
            levelBefore: outcome.levelBefore,
            runId: watched.kind === "run" ? watched.run.id : null,
          },
        ]
      : [],
  );

function outcomeOf(worst: DiaryEntry | null, usual: number | null, last: number | null): Outcome {
  if (worst === null) return { kind: "unknown", reason: "no-entry" };
  if (usual === null) return { kind: "unknown", reason: "no-level" };
  if (last !== null && last - usual >= FLARE_DEFINITION.leastRise) {
    return { kind: "unknown", reason: "in-flare" };
  }
  const levelBefore = Math.max(usual, last ?? usual);
  const isFlare =
    worst.pain >= FLARE_DEFINITION.leastPain && worst.pain - levelBefore >= FLARE_DEFINITION.leastRise;
  return { kind: isFlare ? "flare" : "no-flare", pain: worst.pain, levelBefore };
}

interface Noted {
  readonly watched: Watched;
  readonly day: LocalDay;
  readonly entries: DiaryEntry[];
}

/** Every run and every day without one that something was entered on, each with its own entries. */
function watchedOf(all: readonly WatchedRun[], entries: readonly DiaryEntry[]): readonly Noted[] {
  const noted = all
    .flatMap((run) => (run.day !== null && isRunningSport(run.sport) ? [{ ...run, day: run.day }] : []))
    .map((run): Noted & { readonly run: DatedRun } => ({
      watched: { kind: "run", run },
      run,
      day: run.day,
      entries: [],
    }))
    .toSorted(
      (left, right) =>
        compareDays(left.day, right.day) ||
        (left.run.startedAt ?? 0) - (right.run.startedAt ?? 0) ||
        byId(left.run, right.run),
    );
  const ofDay = new Map<LocalDay, (typeof noted)[number][]>();
  for (const one of noted) ofDay.set(one.day, [...(ofDay.get(one.day) ?? []), one]);
  const byRun = new Map(noted.map((one) => [one.run.id, one]));
  const days = new Map<LocalDay, Noted>();
  const restDay = (day: LocalDay): Noted | null => {
    if (ofDay.has(day)) return null;
    const known = days.get(day) ?? { watched: { kind: "day", day }, day, entries: [] };
    days.set(day, known);
    return known;
  };
  const ownerBeforeRuns = (entry: DiaryEntry): Noted | null => {
    const today = ofDay.get(entry.day);
    if (today === undefined) return restDay(entry.day);
    const isBeforeRuns = entry.moment === "next-morning" || today.every(({ run }) => run.startedAt !== null);
    if (!isBeforeRuns) return null;
    const yesterday = addDays(entry.day, -1);
    return ofDay.get(yesterday)?.at(-1) ?? restDay(yesterday);
  };
  for (const entry of entries) {
    const named = entry.runId === null ? undefined : byRun.get(entry.runId);
    const owner = named ?? ownerOf(entry, ofDay) ?? ownerBeforeRuns(entry);
    owner?.entries.push(entry);
  }
  return [...noted, ...days.values()].toSorted((left, right) => compareDays(left.day, right.day));
}

type OfDay = ReadonlyMap<LocalDay, readonly (Noted & { readonly run: DatedRun })[]>;

function ownerOf(entry: DiaryEntry, ofDay: OfDay): Noted | null {
  if (entry.moment === "next-morning") {
    const before = ofDay.get(addDays(entry.day, -1)) ?? [];
    return before.at(-1) ?? null;
  }
  const today = ofDay.get(entry.day) ?? [];
  const isAboutRun = entry.moment !== "at-rest";
  return (
    today.findLast(({ run }) => run.startedAt !== null && run.startedAt <= entry.at) ??
    (isAboutRun ? (today.find(({ run }) => run.startedAt === null) ?? null) : null)
  );
}

const worstOf = (entries: readonly DiaryEntry[]): DiaryEntry | null =>
  entries.reduce<DiaryEntry | null>(
    (worst, entry) => (worst === null || entry.pain > worst.pain ? entry : worst),
    null,
  );

/** The median of the daily worst of the days before; null with too few of them entered. */
function levelBook(entries: readonly DiaryEntry[]): (day: LocalDay) => number | null {
  const days = worstByDay(entries);
  return (day) => {
    const from = firstAtOrAfter(days, addDays(day, -FLARE_DEFINITION.levelDays));
    const before = days.slice(from, firstAtOrAfter(days, day)).map(({ pain }) => pain);
    return before.length < FLARE_DEFINITION.leastLevelEntries ? null : median(before);
  };
}

/** Pain that was entered longer ago tells nothing of how the back was when it began (backstride-flare-definition). */
const LAST_PAIN_DAYS = 2;

/** The last pain that was entered before it began, of that day or the two before; null where nothing was. */
function lastBefore({ watched, day, entries: own }: Noted, entries: readonly DiaryEntry[]): number | null {
  const startedAt = watched.kind === "run" ? watched.run.startedAt : null;
  const mine = new Set(own);
  let last: number | null = null;
  for (let at = firstAtOrAfter(entries, addDays(day, -LAST_PAIN_DAYS)); at < entries.length; at += 1) {
    const entry = entries[at];
    if (entry === undefined || entry.day > day) break;
    const isBefore =
      entry.day < day || (startedAt === null ? entry.moment === "next-morning" : entry.at < startedAt);
    if (isBefore && !mine.has(entry)) last = entry.pain;
  }
  return last;
}
