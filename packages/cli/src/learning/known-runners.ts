import { createHash } from "node:crypto";
import type { Scenario } from "@backstride/core/scenario";

/** Of the one that has fewer. */
const SHARE_IN_COMMON = 0.5;

/** Runners who were there already, known again by their runs and diaries. */
export interface KnownRunners {
  has(marks: readonly string[]): boolean;
  add(marks: readonly string[]): void;
}

/**
 * What a runner is known again by: when each run began and how far it went, to the centimetre; without runs the diary as a
 * whole. Nobody is known by nothing.
 */
export function marksOf({ runs, diary }: Pick<Scenario, "runs" | "diary">): readonly string[] {
  const ofRuns = runs.flatMap(({ startedAt, distanceM }) =>
    startedAt === null || distanceM === null ? [] : [`run ${startedAt} ${distanceM.toFixed(2)}`],
  );
  if (ofRuns.length > 0) return [...new Set(ofRuns)];
  if (diary.length === 0) return [];
  const told = diary.map(({ at, moment, pain }) => `${at} ${moment} ${pain}`).toSorted();
  return [`diary ${createHash("sha256").update(told.join("\n")).digest("base64")}`];
}

/**
 * Two scenarios are of one runner, as an older and a newer one, where half of the marks of one are the other's. A few may be
 * in common by chance, of runs that were typed in: 5 km at 18:00.
 */
export function knownRunners(): KnownRunners {
  const sizes: number[] = [];
  const byMark = new Map<string, number[]>();
  return {
    has: (marks) => {
      const common = new Map<number, number>();
      for (const runner of marks.flatMap((mark) => byMark.get(mark) ?? [])) {
        common.set(runner, (common.get(runner) ?? 0) + 1);
      }
      return [...common].some(
        ([runner, count]) => count >= SHARE_IN_COMMON * Math.min(marks.length, sizes[runner] ?? 0),
      );
    },
    add: (marks) => {
      const runner = sizes.push(marks.length) - 1;
      for (const mark of marks) byMark.set(mark, [...(byMark.get(mark) ?? []), runner]);
    },
  };
}
