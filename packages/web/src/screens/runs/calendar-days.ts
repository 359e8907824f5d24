import type { RunRow } from "@backstride/server/api";
import { type RunTotals, totalsOf } from "./run-totals.ts";

/** One day on which there was something. */
export interface CalendarDay {
  readonly day: string;
  readonly runs: readonly RunRow[];
  /** Other sports, and what is not known to be a run. */
  readonly others: readonly RunRow[];
  /** Distance of the runs that have one; null where none has. */
  readonly distanceM: number | null;
  /** Worst pain of the day's activities; null where the diary has nothing of them. */
  readonly worstPain: number | null;
}
export interface CalendarMonth {
  /** "2026-11". */
  readonly key: string;
  /** 28 to 31. */
  readonly length: number;
  /** The weekday of the first: 0 for Monday to 6 for Sunday. */
  readonly startsOn: number;
  /** Only days with something, oldest first. */
  readonly days: readonly CalendarDay[];
  readonly totals: RunTotals;
}
export interface CalendarYear {
  readonly year: string;
  /** January to December, up to the month of the newest activity. */
  readonly months: readonly CalendarMonth[];
  readonly totals: RunTotals;
}

/** The years from the first activity to the last one, newest first; runs without a day are in none. */
export function calendarYears(runs: readonly RunRow[]): readonly CalendarYear[] {
  const byDay = new Map<string, RunRow[]>();
  for (const run of runs) {
    if (run.day === null) continue;
    const rows = byDay.get(run.day);
    if (rows === undefined) byDay.set(run.day, [run]);
    else rows.push(run);
  }
  const days = [...byDay.keys()].toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const years: CalendarYear[] = [];
  for (let year = Number(last.slice(0, 4)); year >= Number(first.slice(0, 4)); year -= 1) {
    const months = monthsOf(year, last.slice(0, 7)).map((key) =>
      calendarMonth(
        key,
        days.filter((day) => day.startsWith(key)).map((day) => calendarDay(day, byDay.get(day) ?? [])),
      ),
    );
    const rows = months.flatMap((month) => month.days.flatMap((day) => [...day.runs, ...day.others]));
    years.push({ year: String(year), months, totals: totalsOf(rows) });
  }
  return years;
}

const monthsOf = (year: number, lastMonth: string): readonly string[] =>
  Array.from({ length: 12 }, (_, month) => `${year.toString()}-${String(month + 1).padStart(2, "0")}`).filter(
    (key) => key <= lastMonth,
  );

function calendarMonth(key: string, days: readonly CalendarDay[]): CalendarMonth {
  const year = Number(key.slice(0, 4));
  const month = Number(key.slice(5, 7));
  return {
    key,
    length: new Date(Date.UTC(year, month, 0)).getUTCDate(),
    startsOn: (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7,
    days,
    totals: totalsOf(days.flatMap((day) => [...day.runs, ...day.others])),
  };
}

function calendarDay(day: string, rows: readonly RunRow[]): CalendarDay {
  const runs = rows.filter(({ isRun }) => isRun);
  const distances = runs.flatMap(({ distanceM }) => (distanceM === null ? [] : [distanceM]));
  const pains = rows.flatMap(({ worstPain }) => (worstPain === null ? [] : [worstPain]));
  return {
    day,
    runs,
    others: rows.filter(({ isRun }) => !isRun),
    distanceM: distances.length === 0 ? null : distances.reduce((sum, metres) => sum + metres, 0),
    worstPain: pains.length === 0 ? null : Math.max(...pains),
  };
}
