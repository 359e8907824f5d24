import type { ColumnName, RecordingFormat } from "../recording/index.ts";
import type { RunMeasures } from "./run-measures.ts";

/** How much one recording tells of its run. */
export interface Richness {
  /** Names the recording: of two that tell as much, the one whose id comes first is taken. */
  readonly id: string;
  /** Null for an entry without a recording. */
  readonly format: RecordingFormat | null;
  readonly columns: readonly ColumnName[];
  readonly recordCount: number;
  /** How many totals the device gave. */
  readonly deviceTotalCount: number;
}

/** What a recording can tell, each counted once however many columns it has, the most telling first. */
const KINDS: readonly (readonly ColumnName[])[] = [
  ["latitudeDeg"],
  ["heartRateBpm"],
  ["cadenceSpm", "cadenceRpm"],
  ["altitudeM"],
  ["stanceTimeMs", "stanceBalancePercent", "verticalOscillationMm", "verticalRatioPercent", "stepLengthMm"],
  ["impactG", "impactLeftG", "impactRightG", "impactLoadingRateBwPerS"],
  ["powerW"],
];
/** A FIT file is what the watch wrote; the others are made from it. */
const FORMATS: readonly (RecordingFormat | null)[] = ["fit", "tcx", "gpx", null];

/**
 * Compares two recordings of one run: below zero where `one` is the richer, above where `other` is, so that sorting puts
 * the richest first. By the kinds of data, then the number of records (in doublings: a few more are no more), the
 * device's totals, the format, the very number of records, the id. Zero for the same id alone, so that the order in
 * which recordings come in decides nothing.
 */
export function richerRecording(one: Richness, other: Richness): number {
  const [left, right] = [ranksOf(one), ranksOf(other)];
  const at = left.findIndex((rank, place) => rank !== right[place]);
  if (at !== -1) return (left[at] ?? 0) > (right[at] ?? 0) ? -1 : 1;
  return one.id === other.id ? 0 : one.id < other.id ? -1 : 1;
}

/** The higher the richer, the weightiest first. */
function ranksOf(richness: Richness): readonly number[] {
  const { columns, recordCount, deviceTotalCount, format } = richness;
  const told = KINDS.map((kind) => kind.some((name) => columns.includes(name)));
  return [
    told.filter(Boolean).length,
    ...told.map(Number),
    Math.round(Math.log2(Math.max(recordCount, 1))),
    deviceTotalCount,
    -FORMATS.indexOf(format),
    recordCount,
  ];
}

export const richnessOf = (
  { columns, recordCount, totals }: RunMeasures,
  recording: { readonly id: string; readonly format: RecordingFormat | null },
): Richness => ({
  ...recording,
  columns,
  recordCount,
  deviceTotalCount: totals.filter(({ device }) => device !== null).length,
});
