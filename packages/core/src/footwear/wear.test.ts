import { describe, expect, it } from "vitest";
import { shoeWear } from "./index.ts";
import { daysAgo, makeShoe, runInIt, TODAY } from "./shoe.test-support.ts";

const shoe = makeShoe({ distanceBeforeM: 490_000 });
const stateAfter = (metres: number, about = shoe) =>
  shoeWear(about, [runInIt(1, { distanceM: metres })], TODAY).state;

describe("shoe wear", () => {
  it("by what people say is due soon from 500 km on and due from 800 km on, not a metre before", () => {
    expect([9_999, 10_000, 309_999, 310_000].map((metres) => stateAfter(metres))).toEqual([
      "within",
      "due-soon",
      "due-soon",
      "due",
    ]);
  });

  it("goes by the runner's own distance instead, and is due soon at 90 % of it", () => {
    // 90 % of 600 km is 540 km.
    const own = { ...shoe, renewAtM: 600_000 };
    expect([49_999, 50_000, 109_999, 110_000].map((metres) => stateAfter(metres, own))).toEqual([
      "within",
      "due-soon",
      "due-soon",
      "due",
    ]);
    const long = { ...shoe, renewAtM: 1_200_000 };
    expect(stateAfter(400_000, long)).toBe("within");
  });

  it("calls the runner's own distance a reminder and not a risk, with the limits that it went by", () => {
    const { why } = shoeWear({ ...shoe, renewAtM: 550_000 }, [runInIt(1, { distanceM: 10_000 })], TODAY);
    expect(why.statement.text).toBe(
      "Blue has 500 km; you want to be reminded at 550 km. That is your reminder, not a risk.",
    );
    expect(why.thresholds.map(({ limit, met }) => [limit, met])).toEqual([
      [495, true],
      [550, false],
    ]);
  });

  it("is unknown, not new, where the distance before is not known; what is seen can still make it due", () => {
    const unknown = { ...shoe, distanceBeforeM: null };
    const wear = shoeWear(unknown, [runInIt(1, { distanceM: 10_000 })], TODAY);
    expect(wear).toMatchObject({ state: "unknown", distanceM: { kind: "unavailable" } });
    expect(wear.why.statement.text).toContain("Blue has at least 10 km");
    const nothing = shoeWear(unknown, [], TODAY);
    expect(nothing.why.statement.text).toBe("How far Blue was run is not known.");
    expect(stateAfter(800_000, unknown)).toBe("due");
    expect(stateAfter(10_000, { ...unknown, renewAtM: 10_000 })).toBe("due");
  });

  it("counts runs alone, and says how many of them have no distance", () => {
    const runs = [
      runInIt(1, { distanceM: 10_000 }),
      runInIt(2),
      runInIt(3, { distanceM: 4_000, sport: "walking" }),
      runInIt(4, { distanceM: 7_000, shoeId: "s2" }),
    ];
    const wear = shoeWear(shoe, runs, TODAY);
    expect(wear).toMatchObject({ runs: 2, distanceM: { value: 500_000 } });
    expect(wear.why.facts).toContainEqual({ label: "Runs in it without a distance", value: 1, unit: "runs" });
  });

  it("tells where it was run, the most runs first, and adds up only known distances", () => {
    const runs = [
      runInIt(1, { distanceM: 10_000, subSport: "trail" }),
      runInIt(2, { distanceM: 5_000, ground: "trail" }),
      runInIt(3, { ground: "track" }),
    ];
    expect(shoeWear(shoe, runs, TODAY).grounds).toEqual([
      { ground: "trail", runs: 2, distanceM: 15_000 },
      { ground: "track", runs: 1, distanceM: null },
    ]);
    expect(shoeWear(shoe, [runInIt(1, { distanceM: 1 })], TODAY).grounds[0]?.ground).toBeNull();
  });
});

describe("the reminder of today", () => {
  const remindsOf = (back: number, about = {}) =>
    shoeWear({ ...shoe, ...about }, [runInIt(back, { distanceM: 10_000 })], TODAY).remindsToday;

  it("speaks of a pair that is due soon and was worn 27 days ago, not 28", () => {
    expect([remindsOf(27), remindsOf(28)]).toEqual([true, false]);
  });

  it("says nothing of a retired pair, one that is not due and one that was never worn here", () => {
    expect(remindsOf(1, { retiredOn: daysAgo(0) })).toBe(false);
    expect(remindsOf(1, { renewAtM: 900_000 })).toBe(false);
    expect(shoeWear({ ...shoe, distanceBeforeM: 900_000 }, [], TODAY)).toMatchObject({
      state: "due",
      lastUsedOn: null,
      remindsToday: false,
    });
  });
});
