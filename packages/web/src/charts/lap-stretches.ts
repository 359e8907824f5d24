import type { RunDetail } from "@backstride/server/api";
import type { Stretch } from "./stretches.ts";

const MILLISECONDS = 1000;

/**
 * When each lap ran, in seconds since the recording's first record; null for a lap of which the start is not known. A lap
 * ends where the next one begins, the last one with the recording.
 */
export function lapStretches(
  laps: RunDetail["laps"],
  recording: { readonly startedAt: string | null; readonly endS: number | null },
): readonly (Stretch | null)[] {
  const { startedAt, endS } = recording;
  if (startedAt === null) return laps.map(() => null);
  const zero = Date.parse(startedAt);
  const starts = laps.map((lap) =>
    lap.startedAt === null ? null : (Date.parse(lap.startedAt) - zero) / MILLISECONDS,
  );
  return starts.map((fromS, index) => {
    const toS = index === starts.length - 1 ? endS : (starts[index + 1] ?? null);
    return fromS === null || toS === null || toS <= fromS ? null : { fromS: Math.max(0, fromS), toS };
  });
}
