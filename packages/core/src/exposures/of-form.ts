import { expectedCadenceSpm } from "../back-load/index.ts";
import { unavailable } from "../results/index.ts";
import type { RunExposure } from "./exposure.ts";
import { exposed, noDay } from "./measured-run.ts";

/** Exposures of how was run, as a watch alone can tell. */
export const FORM_EXPOSURES: readonly RunExposure[] = [
  {
    id: "cadence-below-usual",
    title: "Fewer steps than usual",
    definition:
      "How far the mean cadence is below the runner's own usual one at that speed; 0.05 is 5 % below, negative is above.",
    unit: "1",
    needs: "The run's mean cadence and speed, and five runs with a cadence within 90 days.",
    missing: "Missing where one of them is.",
    row: "C2",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "5 to 10 % more steps lower the load on knee and hip; no study has back pain as its outcome.",
      sources: ["heiderscheit-2011", "backstride-steps-from-speed"],
    },
    measure(run, { loads }) {
      if (run.day === null) return noDay;
      if (!isAboveZero(run.avgCadenceSpm) || !isAboveZero(run.distanceM) || !isAboveZero(run.movingS)) {
        return unavailable("recordingHasNoCadence", "The run has no mean cadence and speed.");
      }
      const expected = expectedCadenceSpm(run.distanceM / run.movingS, loads.usualOn(run.day));
      return expected === null
        ? unavailable("tooFewUsualRuns", "Fewer than five runs with a cadence are known within 90 days.")
        : exposed(1 - run.avgCadenceSpm / expected, {
            unit: "1",
            id: "cadence-below-usual",
            inputs: [run.id],
          });
    },
  },
  {
    id: "late-cadence-drop",
    title: "Fewer steps late in the run",
    definition:
      "How far the mean cadence of the last quarter is below that of the second one; 0.03 is 3 % below.",
    unit: "1",
    needs: "A run of 20 minutes or more with its cadence.",
    missing: "Missing for shorter runs and without a cadence. A slower end has fewer steps too.",
    row: "C3",
    worse: "more",
    effect: {
      kind: "none-published",
      note: "That form tires is plausible; no study held it against back pain.",
      sources: [],
    },
    measure: (run) =>
      run.lateCadenceRatio === null
        ? unavailable("recordingHasNoCadence", "The run is too short, or has no cadence.")
        : exposed(1 - run.lateCadenceRatio, { unit: "1", id: "late-cadence-drop", inputs: [run.id] }),
  },
];

/** A distance, a time or a mean cadence of zero is a sensor that was not there. */
const isAboveZero = (value: number | null): value is number => value !== null && value > 0;
