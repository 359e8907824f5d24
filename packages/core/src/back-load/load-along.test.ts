import { describe, expect, it } from "vitest";
import { everySecond, makeRecording, makeRecords } from "../recording/recording.test-support.ts";
import { courseOf, measureRun } from "../runs/index.ts";
import {
  contextOf,
  runOf,
  USUAL_SPEED_M_PER_S as USUAL,
  USUAL_CADENCE_SPM,
} from "./back-load.test-support.ts";
import { backLoadOf, loadAlong, USUAL_EXPONENT } from "./index.ts";

const KNOWN = {
  usualSpeedMPerS: USUAL,
  usualCadenceSpm: USUAL_CADENCE_SPM,
  heightCm: null,
  referenceSteps: 60 * USUAL_CADENCE_SPM,
  exponent: USUAL_EXPONENT,
};
/** Half an hour at the usual speed, then as long a fifth faster, over hills; the records waver. */
const seconds = everySecond(3600);
const distances: number[] = [];
let metres = 0;
for (const second of seconds) {
  if (second > 0) metres += (second <= 1800 ? USUAL : 1.2 * USUAL) * (1 + 0.1 * Math.sin(second));
  distances.push(metres);
}
const recording = makeRecording(
  makeRecords(seconds, {
    distanceM: distances,
    altitudeM: distances.map((along) => 30 * Math.sin(along / 400)),
    cadenceSpm: seconds.map((second) => (second <= 1800 ? 168 : 176)),
  }),
);

describe("the load along a run", () => {
  const along = loadAlong(courseOf(recording), KNOWN);
  if (along === null) throw new Error("there is no load along the run");

  it("never falls and ends at the load of the run, but for the rounding of its spectrum", () => {
    for (let row = 2; row < along.index.length; row += 1) {
      expect(along.index[row] ?? 0).toBeGreaterThanOrEqual(along.index[row - 1] ?? 0);
    }
    const { spectrum } = measureRun(recording, "r");
    const load = backLoadOf(runOf(spectrum), contextOf());
    if (load.kind === "unknown") throw new Error("the load is not known");
    expect((along.index.at(-1) ?? 0) / load.index.value).toBeCloseTo(1, 2);
  });

  it("goes up faster in the faster half", () => {
    const half = along.index[1800] ?? 0;
    expect((along.index.at(-1) ?? 0) - half).toBeGreaterThan(1.3 * half);
  });

  it("is not known without a way, nor without steps, own cadence or height", () => {
    const noWay = makeRecording(makeRecords(seconds, { heartRateBpm: seconds.map(() => 150) }));
    expect(loadAlong(courseOf(noWay), KNOWN)).toBeNull();
    const noSteps = makeRecording(makeRecords(seconds, { distanceM: distances }));
    expect(loadAlong(courseOf(noSteps), { ...KNOWN, usualCadenceSpm: null })).toBeNull();
    expect(loadAlong(courseOf(noSteps), KNOWN)).not.toBeNull();
  });
});
