import type { TcxActivity } from "./tcx-activity.ts";

/** The first distance above zero and the last one of an activity's points; NaN without any. */
function ends({ points }: TcxActivity): { readonly first: number; readonly last: number } {
  let first = Number.NaN;
  let last = Number.NaN;
  for (let row = 0; row < points.length; row += 1) {
    const distance = points.get("distanceM", row);
    if (!(distance > 0)) continue;
    if (Number.isNaN(first)) first = distance;
    last = distance;
  }
  return { first, last };
}

/**
 * In some multisport files the distance of the points runs on from leg to leg. Says, for each activity of the file, how
 * many metres were run before it began: zero where its distance begins anew, or where its laps' distance fits the
 * points as they are.
 */
export function metresBefore(activities: readonly TcxActivity[]): readonly number[] {
  let lastOfBefore = 0;
  return activities.map((activity) => {
    const { first, last } = ends(activity);
    const before = lastOfBefore;
    if (!Number.isNaN(last)) lastOfBefore = last;
    if (before === 0 || !(first >= before)) return 0;
    const stated = activity.laps.reduce((total, { distanceM }) => total + (distanceM ?? 0), 0);
    const fitsAsItIs = stated > 0 && Math.abs(last - stated) <= Math.abs(last - before - stated);
    return fitsAsItIs ? 0 : before;
  });
}
