import { describe, expect, it } from "vitest";
import { shoeRotation } from "./index.ts";
import { makeShoe, runInIt, TODAY } from "./shoe.test-support.ts";

const shoes = [makeShoe(), makeShoe({ id: "s2", name: "Red" }), makeShoe({ id: "s3", name: "Old" })];
const rotationOf = (runs: Parameters<typeof shoeRotation>[1]) => shoeRotation(shoes, runs, TODAY);

describe("rotation", () => {
  it("counts the pairs of the last 28 days and the share of the one worn most", () => {
    const { pairs, mostUsedShare, why } = rotationOf([
      runInIt(0),
      runInIt(1, { shoeId: "s2" }),
      runInIt(27, { shoeId: "s2" }),
      runInIt(26, { shoeId: "s2" }),
      runInIt(28, { shoeId: "s3" }),
    ]);
    expect(pairs).toMatchObject({ value: 2, unit: "pairs" });
    expect(mostUsedShare).toMatchObject({ value: 0.75, unit: "1" });
    expect(why.statement.text).toContain("you ran in 2 pairs; 3 of 4 runs were in Red.");
    expect(why.statement.text).toContain("0.61, 0.39 to 0.97");
    expect(why).toMatchObject({ grade: "low", sources: expect.arrayContaining(["malisoux-2015"]) });
  });

  it("says how many runs it knows no shoe of, and does not count walks", () => {
    const { pairs, why } = rotationOf([
      runInIt(1),
      runInIt(2, { shoeId: null }),
      runInIt(3, { shoeId: "s2", sport: "walking" }),
      runInIt(4, { shoeId: "no-such-shoe" }),
    ]);
    expect(pairs).toMatchObject({ value: 1 });
    expect(why.statement.text).toContain("The shoe of 2 more is not known.");
  });

  it("is not known, and not one pair, where no run has a shoe", () => {
    const { pairs, mostUsedShare } = rotationOf([runInIt(1, { shoeId: null })]);
    expect([pairs.kind, mostUsedShare.kind]).toEqual(["unavailable", "unavailable"]);
    expect(rotationOf([]).pairs.kind).toBe("unavailable");
  });
});
