import { describe, expect, it } from "vitest";
import { findSource } from "../../evidence/index.ts";
import { EXPOSURE_RECORDS } from "../../exposures/index.ts";
import { FACTORS, isExposed, limitOf, priorOf, SCEPTICAL_PRIOR } from "./index.ts";

const recordOf = (id: string) => {
  const record = EXPOSURE_RECORDS.find((each) => each.id === id);
  if (record === undefined) throw new Error(`no exposure ${id}`);
  return record;
};

describe("factors", () => {
  it("are every exposure but the sum of the load, each once, with sources that exist", () => {
    const ids = FACTORS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(EXPOSURE_RECORDS.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual(["back-load"]);
    for (const { sources } of FACTORS) {
      expect(sources.map((id) => findSource(id)?.id)).toEqual(sources);
    }
  });

  it("count an 11.0 km run after 10 km as no spike, and one of 11.1 km as one", () => {
    const limit = limitOf({ kind: "over", limit: 1.1 }, []);
    expect(limit && [11 / 10, 11.1 / 10].map((value) => isExposed(value, limit))).toEqual([false, true]);
    // A count of spikes stands under this name: a run that is merely longer is not among them.
    expect(FACTORS.find(({ id }) => id === "session-spike")?.name).toContain("Over 10 % longer");
  });

  it("count what is above the third of four quarters of the runner's own", () => {
    const known = [1, 2, 3, 4, 5, 6, 7, 8];
    const limit = limitOf({ kind: "own-upper-quarter" }, known);
    expect(limit?.value).toBe(6);
    expect(known.filter((value) => limit !== null && isExposed(value, limit))).toEqual([7, 8]);
    // More than a quarter of the runs were on hard ground all the way: these are the ones.
    const top = limitOf({ kind: "own-upper-quarter" }, [0.2, 1, 1, 0.9, 1]);
    expect([0.9, 1].map((value) => top !== null && isExposed(value, top))).toEqual([false, true]);
    const alike = limitOf({ kind: "own-upper-quarter" }, [2, 2, 2]);
    expect(alike && isExposed(2, alike)).toBe(false);
    expect(limitOf({ kind: "own-upper-quarter" }, [])).toBeNull();
  });
});

describe("priors", () => {
  it("are a sceptic's where nothing is published: 95 % from a quarter to four", () => {
    expect(priorOf(recordOf("shoe-distance"))).toBe(SCEPTICAL_PRIOR);
    expect(Math.exp(SCEPTICAL_PRIOR.mean + 1.96 * SCEPTICAL_PRIOR.sd)).toBeCloseTo(4, 3);
  });

  it("take a published effect of low grade at half, with its error and 0.5", () => {
    // suri-2018: 4.4 (2.0 to 9.7); ln 4.4 = 1.4816, standard error ln(9.7/2)/3.92 = 0.4028.
    const { mean, sd } = priorOf(recordOf("long-sitting"));
    expect(mean).toBeCloseTo(0.7408, 4);
    expect(sd).toBeCloseTo(Math.hypot(0.5 * 0.4028, 0.5), 3);
  });

  it("average the degrees of a spike by their precision", () => {
    // frandsen-2025: ln 1.64, ln 1.52, ln 2.28 with errors 0.1142, 0.1390, 0.2148: weights 76.7, 51.8, 21.7: the mean is 0.5161.
    expect(priorOf(recordOf("session-spike")).mean).toBeCloseTo(0.5 * 0.5161, 3);
  });

  it("take the least of effects by age, and its error from the sceptic", () => {
    const { mean, sd } = priorOf(recordOf("heavy-lifting"));
    expect(mean).toBeCloseTo(0.5 * Math.log(2.7), 6);
    expect(sd).toBeCloseTo(Math.hypot(0.5 * SCEPTICAL_PRIOR.sd, 0.5), 6);
  });

  it("turn the effect of doing strength exercises into that of not doing them", () => {
    expect(priorOf(recordOf("days-since-strength")).mean).toBeCloseTo(-0.5 * Math.log(0.66), 6);
  });

  it("turn the claim of no exposure around", () => {
    for (const record of EXPOSURE_RECORDS) expect(priorOf(record).mean).toBeGreaterThanOrEqual(0);
  });
});
