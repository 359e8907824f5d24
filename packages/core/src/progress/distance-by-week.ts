import { isRunningSport, type Run } from "../runs/index.ts";
import { compareDays, type LocalDay, rangeHolds } from "../time/index.ts";
import { roundTo } from "../units/index.ts";
import type { Line } from "./line.ts";
import type { ProgressPoint } from "./series.ts";
import { lastDayOf, weeksUpTo } from "./weeks.ts";

export const DISTANCE_BY_WEEK: Line = {
  id: "distance-by-week",
  title: "Distance run, by week",
  unit: "km",
  lowerIsBetter: null,
  scale: null,
  noise: null,
  smallestChanges: [],
  pointsAre: "whole weeks since the first run",
  isRecorded: true,
  remarks: [],
};

/**
 * Kilometres of each week that lies wholly after the first known run: what was run before it nobody knows. A week in
 * which a run has no distance has no value.
 */
export function distanceByWeek(runs: readonly Run[], today: LocalDay): readonly ProgressPoint[] {
  const known = runs.flatMap(({ day, sport, distanceM }) =>
    day !== null && day <= today && isRunningSport(sport) ? [{ day, distanceM }] : [],
  );
  const first = known.map(({ day }) => day).toSorted(compareDays)[0];
  if (first === undefined) return [];
  return weeksUpTo(today, first)
    .filter(({ start }) => start >= first)
    .flatMap((week) => {
      const inside = known.filter(({ day }) => rangeHolds(week, day));
      const distances = inside.flatMap(({ distanceM }) => (distanceM === null ? [] : [distanceM]));
      if (distances.length < inside.length) return [];
      const metres = distances.reduce((sum, distanceM) => sum + distanceM, 0);
      return [{ day: lastDayOf(week), value: roundTo(metres / 1000, 2) }];
    });
}
