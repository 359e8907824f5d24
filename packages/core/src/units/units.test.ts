import { describe, expect, expectTypeOf, it } from "vitest";
import {
  degreesFromSemicircles,
  type Kilometres,
  kilometres,
  kilometresFromMetres,
  type Metres,
  metres,
  metresFromKilometres,
  roundTo,
  semicirclesFromDegrees,
} from "./index.ts";

describe("lengths", () => {
  it("convert both ways", () => {
    expect(kilometresFromMetres(metres(12_345))).toBe(12.345);
    expect(metresFromKilometres(kilometres(42.195))).toBeCloseTo(42_195, 9);
  });

  it("never match another unit's brand, nor a plain number", () => {
    expectTypeOf<Metres>().not.toEqualTypeOf<Kilometres>();
    // @ts-expect-error a length in kilometres is not one in metres
    kilometresFromMetres(kilometres(1));
    // @ts-expect-error a plain number has no unit
    kilometresFromMetres(1);
  });
});

describe("angles", () => {
  it("2^31 semicircles are 180 degrees", () => {
    expect(degreesFromSemicircles(2 ** 30)).toBe(90);
    expect(degreesFromSemicircles(-(2 ** 31))).toBe(-180);
  });

  it("come back unchanged through degrees", () => {
    for (const semicircles of [456_099_128, -1_463_077_077, 0, 1, -1, 2 ** 31 - 1]) {
      expect(semicirclesFromDegrees(degreesFromSemicircles(semicircles))).toBe(semicircles);
    }
  });
});

describe("rounding", () => {
  it("rounds to the places asked for", () => {
    expect(roundTo(2.34567, 2)).toBe(2.35);
    expect(roundTo(1234.5, -2)).toBe(1200);
  });
});
