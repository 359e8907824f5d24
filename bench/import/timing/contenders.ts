import type { RecordingFormat } from "../../../packages/core/src/recording/index.ts";

/**
 * What reads the files side by side. `bytes` is the floor: one pass that sums the bytes. sports-lib is under the AGPL:
 * it is run here unmodified, in a process of its own, and nothing that is shipped knows it.
 */
export const CONTENDERS = [
  "bytes",
  "backstride",
  "fit-file-parser",
  "sports-lib",
  "gpxjs",
  "togeojson",
] as const;
export type Contender = (typeof CONTENDERS)[number];

const READERS: Readonly<Record<RecordingFormat, readonly Contender[]>> = {
  fit: ["bytes", "backstride", "fit-file-parser", "sports-lib"],
  tcx: ["bytes", "backstride", "sports-lib", "togeojson"],
  gpx: ["bytes", "backstride", "sports-lib", "gpxjs", "togeojson"],
};

/** Those that a goal is about. */
const WITH_GOALS: Readonly<Record<RecordingFormat, readonly Contender[]>> = {
  fit: ["bytes", "backstride", "fit-file-parser"],
  tcx: ["bytes", "backstride", "sports-lib"],
  gpx: ["bytes", "backstride", "sports-lib"],
};

/** The readers of a format; in a quick run only those that a goal is about. */
export const contendersFor = (format: RecordingFormat, isQuick: boolean): readonly Contender[] =>
  (isQuick ? WITH_GOALS : READERS)[format];

/**
 * What is asked of a contender's process: to read a file again and again until it has used so many
 * milliseconds of the processor.
 */
export interface TurnQuestion {
  readonly path: string;
  readonly format: RecordingFormat;
  readonly atLeastMs: number;
}

/**
 * What one reading took on the mean of a turn, in milliseconds: `cpuMs` is the time that the processor spent on the
 * reading thread, which is the time on the clock of an idle machine and does not grow on a busy one; `wallMs` is the time
 * on the clock. `points` is how many points the reader found, where that is known.
 */
export type TurnAnswer =
  | { readonly kind: "read"; readonly cpuMs: number; readonly wallMs: number; readonly points: number | null }
  | { readonly kind: "failed"; readonly message: string };
