import type { Recording } from "../recording/index.ts";

/** How long a recording went on, in seconds: as the device says, else from its first to its last record. */
function durationS({ totals, records }: Recording): number {
  const stated = totals.elapsedS ?? totals.timerS;
  if (stated !== null) return stated;
  const times = records.timestampMs.filter((value) => !Number.isNaN(value));
  return ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
}

const longest = (left: Recording, right: Recording): Recording =>
  durationS(right) > durationS(left) ? right : left;

/** The recording that a file with several is about: the run (the longest of the runs), else the longest of all. */
export function primaryRecording(recordings: readonly [Recording, ...Recording[]]): Recording {
  const [firstRun, ...otherRuns] = recordings.filter((recording) => recording.sport === "running");
  return firstRun === undefined ? recordings.reduce(longest) : otherRuns.reduce(longest, firstRun);
}
