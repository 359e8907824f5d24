import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unavailable } from "../results/index.ts";
import { contextOf, runOf, stretch, USUAL_SPEED_M_PER_S as USUAL } from "./back-load.test-support.ts";
import { cumulativeLoad } from "./cumulative-load.ts";
import { type BackLoad, backLoadOf, explainedLoadOf, gradeFactor } from "./index.ts";

const known = (load: BackLoad) => {
  if (load.kind === "unknown") throw new Error(load.index.detail);
  return load;
};
const loadOf = (...args: Parameters<typeof backLoadOf>) => known(backLoadOf(...args));
const indexOf = (...args: Parameters<typeof backLoadOf>) => loadOf(...args).index.value;

describe("the linear damage rule", () => {
  it("adds 1000 cycles of 2.0, 800 of 2.5 and 500 of 3.0 to 5500, and with an exponent of 2 to 13500", () => {
    const cycles = [
      { count: 1000, size: 2 },
      { count: 800, size: 2.5 },
      { count: 500, size: 3 },
    ];
    expect(cumulativeLoad(cycles, 1)).toBe(5500);
    expect(cumulativeLoad(cycles, 2)).toBe(13_500);
  });
});

describe("the factor of a grade, Gottschall and Kram 2005", () => {
  const nineDegrees = Math.tan((9 * Math.PI) / 180);

  it("is between the middle of the stance and the braking force at 9 degrees down", () => {
    const down = gradeFactor(-nineDegrees);
    expect(down.low).toBe(1);
    expect(down.middle).toBeCloseTo(1.54, 12);
    expect(down.high).toBeCloseTo(1.73, 12);
  });

  it("is that of the level going up, at most the push-off", () => {
    const up = gradeFactor(nineDegrees);
    expect([up.low, up.middle]).toEqual([1, 1]);
    expect(up.high).toBeCloseTo(1.75, 12);
  });

  it("stays where nothing steeper was measured, and is 1 on the level", () => {
    expect(gradeFactor(-0.45)).toEqual(gradeFactor(-0.3));
    expect(gradeFactor(0)).toEqual({ low: 1, middle: 1, high: 1 });
  });
});

describe("the back load of a run", () => {
  it("is 100 for an hour at the usual speed on the level, and 50 for half of it", () => {
    expect(indexOf(runOf([stretch(60, USUAL)]), contextOf())).toBeCloseTo(100, 10);
    expect(indexOf(runOf([stretch(30, USUAL)]), contextOf())).toBeCloseTo(50, 10);
  });

  it("goes up with the speed to the power of 2.3: a fifth faster is 1.2 ^ 2.3 = 1.521 times", () => {
    const load = loadOf(runOf([stretch(60, 1.2 * USUAL)]), contextOf());
    expect(load.index.value).toBeCloseTo(152.1, 1);
    expect(load.factors.speed).toBeCloseTo(1.521, 3);
    const explained = explainedLoadOf(runOf([stretch(60, 1.2 * USUAL)]), contextOf());
    expect(explained).toMatchObject({ index: load.index, band: load.band });
    if (explained.kind === "unknown") throw new Error(explained.index.detail);
    expect(explained.byExponent.map(({ index }) => Math.round(index))).toEqual([
      120, 144, 173, 207, 249, 299, 358, 430, 516,
    ]);
  });

  it("goes up downhill, and uphill only at its upper end", () => {
    // -8 steps of 2 % are 9.09 degrees: as 9, 1.54 ^ 2.3 = 2.700.
    const down = loadOf(runOf([stretch(60, USUAL, { gradeStep: -8 })]), contextOf());
    expect(down.index.value).toBeCloseTo(270, 0);
    expect(down.factors).toMatchObject({ steps: 1, speed: 1 });
    const up = loadOf(runOf([stretch(60, USUAL, { gradeStep: 8 })]), contextOf());
    expect(up.index.value).toBeCloseTo(100, 10);
    expect(up.band.high).toBeGreaterThan(300);
  });

  it("is the least sure where no slope is known, but for a treadmill", () => {
    const flat = loadOf(runOf([stretch(60, USUAL)]), contextOf());
    const unknown = loadOf(runOf([stretch(60, USUAL, { gradeStep: null })]), contextOf());
    const belt = loadOf(
      runOf([stretch(60, USUAL, { gradeStep: null })], { subSport: "treadmill" }),
      contextOf(),
    );
    expect(unknown.index.value).toBeCloseTo(100, 10);
    expect(unknown.band.high).toBeCloseTo(flat.band.high * 1.75 ** 2.3, 6);
    expect(belt.band).toEqual(flat.band);
  });

  it("is widened and not moved by the ground and by a worn shoe", () => {
    const soft = {
      shares: { soft: 1 },
      from: "map",
      confidence: 1,
      changesPerKm: 0,
      longestUniformM: 1,
    } as const;
    const onPavement = loadOf(runOf([stretch(60, USUAL)]), contextOf());
    for (const wider of [contextOf({ surface: soft }), contextOf({ shoe: "worn" })]) {
      const load = loadOf(runOf([stretch(60, USUAL)]), wider);
      expect(load.index.value).toBeCloseTo(100, 10);
      expect(load.band.low).toBeLessThan(onPavement.band.low);
      expect(load.band.high).toBeGreaterThan(onPavement.band.high);
    }
  });

  it("tells steps from the own usual cadence, else from speed and height, else nothing", () => {
    const run = runOf([stretch(60, USUAL, { cadenceSpm: null })]);
    const byOwn = loadOf(run, contextOf());
    expect(byOwn.basis.steps).toBe("own-usual-cadence");
    expect(byOwn.steps.middle).toBe(60 * 170);
    expect(byOwn.steps.high / byOwn.steps.middle).toBeCloseTo(1.05, 12);
    const noCadence = { ...contextOf().usual, cadenceSpm: unavailable("none", "None.") };
    const threeMPerS = runOf([stretch(60, 3, { cadenceSpm: null })]);
    const byHeight = loadOf(threeMPerS, contextOf({ usual: noCadence, heightCm: 175 }));
    expect(byHeight.basis.steps).toBe("speed-and-height");
    // Lieberman 2015: 84.8 strides, 169.6 steps a minute at 3 m/s.
    expect(byHeight.steps.middle).toBeCloseTo(60 * 169.6, 6);
    expect(backLoadOf(run, contextOf({ usual: noCadence }))).toMatchObject({
      kind: "unknown",
      index: { reason: "stepsNotKnown" },
    });
  });

  it("takes the totals of a run without a course, and says so", () => {
    const entry = runOf([], { distanceM: 60 * 60 * USUAL, movingS: 3600 });
    const load = loadOf(entry, contextOf());
    expect(load.index.value).toBeCloseTo(100, 10);
    expect(load.basis).toMatchObject({ course: "totals", steps: "own-usual-cadence", gradedShare: 0 });
  });

  it("takes the runner's own distance where it contradicts the records", () => {
    const treadmill = runOf([stretch(60, 1)], { distanceM: 60 * 60 * USUAL });
    expect(loadOf(treadmill, contextOf()).basis.course).toBe("totals");
  });

  it.each([
    ["a treadmill without a distance", runOf([], { distanceM: null, movingS: 3600 }), "runHasNoSpeed"],
    ["an entry without a time", runOf([], { distanceM: 10_000, movingS: null }), "runHasNoSpeed"],
    ["a distance of zero", runOf([], { distanceM: 0, movingS: 3600 }), "runHasNoSpeed"],
    ["a ride", runOf([stretch(60, 8)], { sport: "cycling" }), "notARun"],
    ["an activity of unknown sport", runOf([stretch(60, 3)], { sport: null }), "notARun"],
  ])("is not known of %s", (_what, run, reason) => {
    expect(backLoadOf(run, contextOf())).toMatchObject({ kind: "unknown", index: { reason } });
  });

  it("does not let a leap of the positions count for more than two and a half times the usual speed", () => {
    const leap = indexOf(runOf([stretch(1, 30)]), contextOf());
    expect(leap).toBeCloseTo(indexOf(runOf([stretch(1, 2.5 * USUAL)]), contextOf()), 10);
  });

  const cell = fc.record({
    minutes: fc.double({ min: 0.2, max: 60, noNaN: true }),
    speed: fc.double({ min: 0.6, max: 8, noNaN: true }),
    gradeStep: fc.option(fc.integer({ min: -25, max: 25 })),
    cadenceSpm: fc.option(fc.double({ min: 120, max: 220, noNaN: true })),
  });
  const cells = fc.array(cell, { minLength: 1, maxLength: 12 });
  const runFrom = (parts: readonly (typeof cell extends fc.Arbitrary<infer Part> ? Part : never)[]) =>
    runOf(parts.map(({ minutes, speed, ...about }) => stretch(minutes, speed, about)));

  it("is the sum of its parts, in any order, and its factors multiply to it", () => {
    fc.assert(
      fc.property(cells, (parts) => {
        const whole = loadOf(runFrom(parts), contextOf());
        const sum = parts.reduce((total, part) => total + indexOf(runFrom([part]), contextOf()), 0);
        expect(whole.index.value).toBeCloseTo(sum, 6);
        expect(indexOf(runFrom(parts.toReversed()), contextOf())).toBeCloseTo(whole.index.value, 6);
        const { steps, speed, grade } = whole.factors;
        expect(100 * steps * speed * grade).toBeCloseTo(whole.index.value, 6);
      }),
    );
  });

  it("lies within its band, is a number and is never below zero", () => {
    fc.assert(
      fc.property(cells, (parts) => {
        const explained = explainedLoadOf(runFrom(parts), contextOf());
        if (explained.kind === "unknown") throw new Error(explained.index.detail);
        const { index, band, byExponent } = explained;
        expect(band.low).toBeLessThanOrEqual(index.value);
        expect(band.high).toBeGreaterThanOrEqual(index.value);
        for (const number of [index.value, band.low, band.high, ...byExponent.map((each) => each.index)]) {
          expect(Number.isFinite(number) && number >= 0).toBe(true);
        }
      }),
    );
  });

  it("is never less for running the same steps faster or on a steeper descent", () => {
    fc.assert(
      fc.property(cell, fc.double({ min: 1, max: 1.5, noNaN: true }), (part, times) => {
        const counted = {
          ...part,
          cadenceSpm: part.cadenceSpm ?? 170,
          gradeStep: -Math.abs(part.gradeStep ?? 0),
        };
        const before = indexOf(runFrom([counted]), contextOf());
        expect(
          indexOf(runFrom([{ ...counted, speed: part.speed * times }]), contextOf()),
        ).toBeGreaterThanOrEqual(before - 1e-9);
        expect(
          indexOf(runFrom([{ ...counted, gradeStep: counted.gradeStep - 1 }]), contextOf()),
        ).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });
});
