import { simulateRunner } from "@backstride/core/simulation";
import { instant } from "@backstride/core/time";

export interface RecordingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of a made-up runner up to the given moment, oldest first: mostly FIT, every fourth GPX. */
export function recordingFiles(days: number, endsAt: number, seed = 7): readonly RecordingFile[] {
  const wish = { seed, days, cause: "none", endsAt: instant(endsAt), utcOffsetMinutes: 120 } as const;
  return simulateRunner(wish).recordings.map(({ fileName, bytes }) => ({ name: fileName, bytes }));
}
