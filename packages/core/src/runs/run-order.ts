import { compareDays } from "../time/index.ts";
import type { Run } from "./run.ts";

type Placed = Pick<Run, "day" | "startedAt">;

/**
 * Sorts oldest first: by the day, within a day by the start. A run without a day comes first of all; one without a start
 * comes first on its day, which is an order to show them in and no word about which was earlier.
 */
export const byDayAndStart = (left: Placed, right: Placed): number =>
  left.day === right.day
    ? (left.startedAt ?? 0) - (right.startedAt ?? 0)
    : left.day === null
      ? -1
      : right.day === null
        ? 1
        : compareDays(left.day, right.day);

/**
 * Whether `one` began before `other`: by their starts, or by their days where a start is not known. Null where nobody
 * knows: on one day without both starts, or without a day.
 */
export function beganBefore(one: Placed, other: Placed): boolean | null {
  if (one.startedAt !== null && other.startedAt !== null) return one.startedAt < other.startedAt;
  if (one.day === null || other.day === null || one.day === other.day) return null;
  return one.day < other.day;
}
