import { roundTo } from "../units/index.ts";
import type { QualityMarkKind } from "./quality-mark.ts";

/** Marks of one kind that lie closer together than this are one stretch, seconds. */
const NEAR_S = 10;
/** As many marks as a chart can show; with more of them, those that lie further apart are taken together too. */
const MOST_MARKS = 300;

/** A stretch before it is told: its figures can still be put together with those of the next one. */
export interface MarkStretch {
  readonly kind: QualityMarkKind;
  readonly fromMs: number;
  readonly toMs: number;
  readonly count: number;
  /** What was seen, least and most: seconds of a pause or a gap, metres of a jump, metres of altitude, beats a minute. */
  readonly least: number;
  readonly most: number;
}

/** The stretches with those of one kind that touch or lie near each other put together; at most 300, in order of time. */
export function mergeStretches(stretches: readonly MarkStretch[]): readonly MarkStretch[] {
  const sorted = stretches.toSorted((left, right) => left.fromMs - right.fromMs || left.toMs - right.toMs);
  let merged = mergeNear(sorted, NEAR_S);
  for (let nearS = 2 * NEAR_S; merged.length > MOST_MARKS; nearS *= 2) merged = mergeNear(merged, nearS);
  return merged;
}

function mergeNear(sorted: readonly MarkStretch[], nearS: number): readonly MarkStretch[] {
  const merged: MarkStretch[] = [];
  const lastOfKind = new Map<QualityMarkKind, number>();
  for (const next of sorted) {
    const at = lastOfKind.get(next.kind) ?? -1;
    const before = merged[at];
    if (before !== undefined && next.fromMs - before.toMs <= 1000 * nearS) {
      merged[at] = together(before, next);
      continue;
    }
    lastOfKind.set(next.kind, merged.length);
    merged.push(next);
  }
  return merged;
}

const together = (before: MarkStretch, next: MarkStretch): MarkStretch => ({
  kind: before.kind,
  fromMs: before.fromMs,
  toMs: Math.max(before.toMs, next.toMs),
  count: before.count + next.count,
  least: Math.min(before.least, next.least),
  most: Math.max(before.most, next.most),
});

const range = ({ least, most }: MarkStretch): string => {
  const [low, high] = [roundTo(least, 0), roundTo(most, 0)];
  return low === high ? String(low) : `${low} to ${high}`;
};
const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

/** What was seen, as a sentence with its figures. */
export function sentenceOfStretch(stretch: MarkStretch): string {
  const { kind, count, most } = stretch;
  switch (kind) {
    case "pause":
      return `The watch was stopped ${times(count)}, for ${range(stretch)} s.`;
    case "gap":
      return `The watch ran and wrote nothing ${times(count)}, for ${range(stretch)} s.`;
    case "position-spike":
      return `The position jumped ${times(count)}, by up to ${roundTo(most, 0)} m, faster than anybody goes; the jumps don't count.`;
    case "altitude-spike":
      return `Altitudes of ${range(stretch)} m stand apart from those around them ${times(count)}; they don't count.`;
    case "heart-rate-spike":
      return `Heart rates of ${range(stretch)} beats a minute, which no heart goes to and comes back from so fast, ${times(count)}; they don't count.`;
  }
}
