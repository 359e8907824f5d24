import { describe, expect, it } from "vitest";
import { runRow } from "./run-rows.test-support.ts";
import { totalsOf } from "./run-totals.ts";

describe("the totals of a group", () => {
  it("add up what is known and count what is not", () => {
    const totals = totalsOf([
      runRow({ id: "a", distanceM: 5000, movingS: 1500 }),
      runRow({ id: "b", distanceM: 7500, movingS: null, elapsedS: 2700 }),
      runRow({ id: "c", distanceM: null, movingS: null }),
    ]);
    expect(totals).toEqual({
      of: "runs",
      count: 3,
      distanceM: { sum: 12_500, unknown: 1 },
      timeS: { sum: 4200, unknown: 1 },
      others: 0,
    });
  });

  it("are not known where nothing is: no zero kilometres", () => {
    expect(totalsOf([runRow({ id: "a" })]).distanceM).toEqual({ sum: null, unknown: 1 });
  });

  it("are those of the runs: a ride adds no kilometres, nor does what is not known to be a run", () => {
    const totals = totalsOf([
      runRow({ id: "run", distanceM: 5000, movingS: 1500 }),
      runRow({ id: "ride", sport: "cycling", distanceM: 60_000, movingS: 7200 }),
      runRow({ id: "what", sport: null, distanceM: 3000 }),
    ]);
    expect(totals).toMatchObject({ of: "runs", count: 1, others: 2, distanceM: { sum: 5000, unknown: 0 } });
  });

  it("are those of the other activities where there is no run", () => {
    const totals = totalsOf([runRow({ id: "ride", sport: "cycling", distanceM: 60_000 })]);
    expect(totals).toMatchObject({ of: "others", count: 1, others: 0, distanceM: { sum: 60_000 } });
  });
});
