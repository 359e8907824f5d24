import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MatchedStretch, SURFACE_CLASSES, type SurfaceClass, surfaceOfStretches } from "./index.ts";

/** Stretches one after the other, each on a way of its own: 1, 2, ... */
const stretchesOf = (...parts: readonly (readonly [SurfaceClass, number, number?])[]): MatchedStretch[] => {
  let fromM = 0;
  return parts.map(([surface, lengthM, confidence = 0.9], at) => {
    const toM = fromM + lengthM;
    const stretch = { fromM, toM, wayId: surface === "unknown" ? null : at + 1, surface, confidence };
    fromM = toM;
    return stretch;
  });
};
const NONE: ReadonlyMap<number, SurfaceClass> = new Map();

describe("the ground of a run's stretches", () => {
  it("adds up metres by class, with the mean confidence of the known ones", () => {
    expect(
      surfaceOfStretches(
        stretchesOf(["paved-hard", 600, 1], ["unknown", 100, 0], ["compact", 300, 0.7]),
        NONE,
      ),
    ).toEqual({
      metres: { "paved-hard": 600, unknown: 100, compact: 300 },
      changes: 1,
      longestUniformM: 600,
      confidence: 0.9,
      correctedM: 0,
    });
  });

  it("of one class with unknown between has no change, and its longest stretch ends at the unknown", () => {
    const { changes, longestUniformM } = surfaceOfStretches(
      stretchesOf(["compact", 200], ["compact", 200], ["unknown", 60], ["compact", 300]),
      NONE,
    );
    expect({ changes, longestUniformM }).toEqual({ changes: 0, longestUniformM: 400 });
  });

  it("takes 30 m for a change and 29.9 m for a crossing", () => {
    const of = (lengthM: number) =>
      surfaceOfStretches(stretchesOf(["compact", 200], ["paved-hard", lengthM], ["compact", 300]), NONE);
    expect(of(30)).toMatchObject({ changes: 2, longestUniformM: 300 });
    expect(of(29.9)).toMatchObject({ changes: 0, longestUniformM: 500 });
    expect(of(29.9).metres["paved-hard"]).toBeCloseTo(29.9, 9);
  });

  it("takes the runner's word before the map's, with confidence 1, also where it makes two stretches one", () => {
    const stretches = stretchesOf(["compact", 200, 0.5], ["paved-hard", 300, 0.5], ["compact", 100, 0.5]);
    expect(surfaceOfStretches(stretches, new Map([[2, "compact"]]))).toEqual({
      metres: { compact: 600 },
      changes: 0,
      longestUniformM: 600,
      confidence: 0.75,
      correctedM: 300,
    });
  });

  it("of nothing is nothing", () => {
    expect(surfaceOfStretches([], NONE)).toEqual({
      metres: {},
      changes: 0,
      longestUniformM: 0,
      confidence: 0,
      correctedM: 0,
    });
  });

  it("keeps every metre, whatever the stretches and corrections", () => {
    const part = fc.tuple(
      fc.constantFrom(...SURFACE_CLASSES),
      fc.double({ min: 0, max: 1000, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    const words = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(...SURFACE_CLASSES)));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), words, (parts, corrections) => {
        const stretches = stretchesOf(...parts);
        const found = surfaceOfStretches(stretches, new Map(corrections));
        const sum = Object.values(found.metres).reduce((all, metres) => all + metres, 0);
        expect(sum).toBeCloseTo(stretches.at(-1)?.toM ?? 0, 6);
        expect(found.longestUniformM).toBeLessThanOrEqual(sum + 1e-6);
        expect(found.confidence).toBeGreaterThanOrEqual(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        expect(found.changes).toBeLessThan(Math.max(1, parts.length));
      }),
    );
  });
});
