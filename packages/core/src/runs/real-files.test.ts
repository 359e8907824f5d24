import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode, primaryRecording } from "../decoding/index.ts";
import { measureRun, qualityMarksOf, type RunMeasures, type RunTotalId } from "./index.ts";
import { numberOf } from "./number-of.ts";

/**
 * Real files of watches, with the watch's own totals to compare with. They are not part of the project: where they don't
 * lie beside it these tests are left out.
 */
const FOLDER = new URL("../../../../../shared/data/recordings/fit/", import.meta.url);

function recordingOf(name: string) {
  const decoded = decode(new Uint8Array(readFileSync(new URL(name, FOLDER))));
  if (!decoded.ok || decoded.value.kind !== "recordings") throw new Error(`${name} holds no recording`);
  return primaryRecording(decoded.value.recordings);
}

/** The computed total over the device's; null where either is missing. */
function ratio({ totals }: RunMeasures, id: RunTotalId): number | null {
  const total = totals.find((one) => one.id === id);
  const byRecords = total === undefined ? null : numberOf(total.computed);
  return byRecords === null || !total?.device ? null : byRecords / total.device;
}

describe.skipIf(!existsSync(FOLDER))("totals from the records of real files", () => {
  // How far a computed total may lie from the watch's: some tens of records in the three short ones.
  it.each([
    ["compressed-speed-distance.fit", 0.01],
    ["garmin-edge-500-activity.fit", 0.01],
    ["garmin-edge-820-bike.fit", 0.02],
    ["garmin-fenix-5-bike.fit", 0.02],
    ["garmin-fenix-5-run.fit", 0.03],
    ["garmin-fenix-5-walk.fit", 0.03],
    ["activity-small-fenix2-run.fit", 0.01],
    ["mornindew-broken.fit", 0.02],
    ["developer-types-sample.fit", 0.01],
  ])("of %s are those of the watch to within a few per cent", (name, within) => {
    const measures = measureRun(recordingOf(name), name);
    for (const id of ["distanceM", "elapsedS", "avgHeartRateBpm", "avgCadenceSpm"] as const) {
      const found = ratio(measures, id);
      if (found !== null) expect(Math.abs(found - 1), id).toBeLessThan(within);
    }
    expect(ratio(measures, "distanceM")).not.toBeNull();
    // The timer runs on while the runner stands, so that it is never the shorter one.
    expect(ratio(measures, "movingS") ?? 1).toBeLessThan(1.02);
  });

  it("of a run of 17 km with 17 stops have the watch's climb and time on the move", () => {
    const measures = measureRun(recordingOf("mornindew-broken.fit"), "r");
    for (const id of ["movingS", "ascentM", "descentM"] as const) {
      expect(Math.abs((ratio(measures, id) ?? 0) - 1), id).toBeLessThan(0.02);
    }
  });

  it("mark no spike in a long run and a long ride that have none, and few in one that has some", () => {
    const spikesIn = (name: string) =>
      qualityMarksOf(recordingOf(name)).filter(({ kind }) => kind.endsWith("spike")).length;
    expect(spikesIn("mornindew-broken.fit")).toBe(0);
    expect(spikesIn("garmin-edge-500-activity.fit")).toBe(0);
    // Its first positions jump before the receiver has settled, and three of its first altitudes lie 87 m off.
    expect(spikesIn("activity-small-fenix2-run.fit")).toBe(2);
  });
});
