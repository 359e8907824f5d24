/**
 * A stretch of a recording that is not what it seems. `pause`: the watch was stopped; `gap`: it ran and wrote nothing;
 * the spikes are values that no runner reaches, left out of the computed totals.
 */
export const QUALITY_MARK_KINDS = [
  "pause",
  "gap",
  "position-spike",
  "altitude-spike",
  "heart-rate-spike",
] as const;
export type QualityMarkKind = (typeof QUALITY_MARK_KINDS)[number];

export interface QualityMark {
  readonly kind: QualityMarkKind;
  /** Seconds since the recording's first record. */
  readonly fromS: number;
  readonly toS: number;
  /** What was seen, as a sentence with its figures. */
  readonly message: string;
}
