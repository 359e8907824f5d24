import type { UsualRunning } from "../back-load/index.ts";
import { computed, type Measured, unavailable } from "../results/index.ts";
import type { Run } from "../runs/index.ts";
import type { LocalDay } from "../time/index.ts";

/** A start up to so many times the usual speed is gentle, from so many on brisk (backstride-warm-up-start-ratio). */
export const GENTLE_TO = 0.95;
export const BRISK_FROM = 1.05;
export const START_KINDS = ["gentle", "as-usual", "brisk"] as const;
export type StartKind = (typeof START_KINDS)[number];

/**
 * The first 15 minutes of a run as the recording shows them. Each piece is missing on its own. What was done before the
 * watch was started is not in it; whether someone stretched stands in the log of the day, which does not say when.
 */
export interface WarmUp {
  readonly runId: string;
  readonly day: LocalDay | null;
  /** Speed of the first 15 minutes over that of the rest of the run. */
  readonly againstRest: Measured<number>;
  /** The same speed over the runner's usual speed. A start uphill is slow without being gentle. */
  readonly againstUsual: Measured<number>;
  /** Mean heart rate of the first 15 minutes over the usual mean of a whole run. */
  readonly heartRateAgainstUsual: Measured<number>;
  /** By the speed against the usual one. No study links it with back pain. */
  readonly start: Measured<StartKind>;
}

export function warmUpOf(run: Run, usual: Pick<UsualRunning, "speedMPerS" | "heartRateBpm">): WarmUp {
  const againstUsual = ratioOf(run, {
    value: run.startSpeedMPerS,
    lacking: unavailable("runTooShortForWarmUp", "The run has no 15 minutes with a distance."),
    usual: usual.speedMPerS,
    version: "start-against-usual-speed/1",
  });
  return {
    runId: run.id,
    day: run.day,
    againstRest:
      run.startSpeedRatio === null
        ? unavailable("runTooShortForWarmUp", "The run has no 15 minutes followed by at least 5 more.")
        : computed(run.startSpeedRatio, { unit: "1", version: "start-speed-ratio/1", inputs: [run.id] }),
    againstUsual,
    heartRateAgainstUsual: ratioOf(run, {
      value: run.startHeartRateBpm,
      lacking: unavailable("startHasNoHeartRate", "The first 15 minutes have no heart rate."),
      usual: usual.heartRateBpm,
      version: "start-against-usual-heart-rate/1",
    }),
    start:
      againstUsual.kind === "unavailable"
        ? againstUsual
        : computed(startKind(againstUsual.value), {
            unit: "1",
            version: "start-kind/1",
            inputs: againstUsual.inputs,
          }),
  };
}

/** The kind of a start that was `ratio` times as fast as usual. */
export function startKind(ratio: number): StartKind {
  if (ratio <= GENTLE_TO) return "gentle";
  return ratio >= BRISK_FROM ? "brisk" : "as-usual";
}

interface Compared {
  readonly value: number | null;
  readonly lacking: Measured<number>;
  readonly usual: Measured<number>;
  readonly version: string;
}

function ratioOf(run: Run, { value, lacking, usual, version }: Compared): Measured<number> {
  if (value === null) return lacking;
  if (usual.kind === "unavailable") return usual;
  return computed(value / usual.value, { unit: "1", version, inputs: [run.id] });
}
