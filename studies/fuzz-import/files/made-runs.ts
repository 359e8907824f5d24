import type { Recording, RecordingFormat } from "../../../packages/core/src/recording/index.ts";
import { random, simulateRecording } from "../../../packages/core/src/simulation/index.ts";
import { instant } from "../../../packages/core/src/time/index.ts";

const START = instant(Date.UTC(2026, 4, 4, 5, 30));
const MINUTE_MS = 60_000;

/** A kilometre with a pause, a lap and names that have to be escaped. */
export function shortRun(format: RecordingFormat): Recording {
  const recording = simulated(format, 1_000, "street");
  return {
    ...recording,
    name: 'Rund & <kurz> "heute" 🏃',
    device: "Watch & Co",
    pauses: [{ start: instant(START + MINUTE_MS), end: instant(START + 2 * MINUTE_MS) }],
  };
}

export const trailRun = (format: RecordingFormat): Recording => simulated(format, 4_000, "trail");

const simulated = (format: RecordingFormat, distanceM: number, subSport: "street" | "trail"): Recording =>
  simulateRecording(
    {
      startedAt: START,
      utcOffsetMinutes: 120,
      distanceM,
      speedMPerS: 2.8,
      startSpeedRatio: 0.95,
      subSport,
      hillM: 20,
      format,
    },
    random(distanceM),
  );
