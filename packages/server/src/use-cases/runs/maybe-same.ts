import { isRunningSport } from "@backstride/core/runs";
import { isByHand } from "./is-by-hand.ts";
import type { RunView } from "./view-runs.ts";

/** The other runs of the day that may be the same one, of which one was entered by hand. */
export function maybeSameAs({ run, listed }: RunView, views: readonly RunView[]): readonly RunView[] {
  if (run.day === null || !isRunningSport(run.sport)) return [];
  return views.filter(
    (other) =>
      other.run.id !== run.id &&
      other.run.day === run.day &&
      isRunningSport(other.run.sport) &&
      (isByHand(listed) || isByHand(other.listed)),
  );
}
