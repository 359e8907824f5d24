import { describe, expect, it } from "vitest";
import { makeRun } from "../runs/run.test-support.ts";
import { mismatchOf, type Shoe, shoeWear } from "./index.ts";

const shoe: Shoe = {
  id: "s1",
  name: "Blue",
  discipline: "road",
  distanceBeforeM: 490_000,
  firstUsedOn: null,
  retiredOn: null,
};
const runIn = (id: string, distanceM: number | null, subSport: string | null = null) =>
  makeRun(id, null, { shoeId: "s1", distanceM, subSport });

describe("shoe wear", () => {
  it("is due soon from 500 km on, not at 499.9", () => {
    expect(shoeWear(shoe, [runIn("a", 9_900)]).state).toBe("within");
    expect(shoeWear(shoe, [runIn("a", 10_000)]).state).toBe("due-soon");
    expect(shoeWear(shoe, [runIn("a", 310_000)]).state).toBe("due");
  });

  it("is unknown, not new, where the distance before is not known", () => {
    const wear = shoeWear({ ...shoe, distanceBeforeM: null }, [runIn("a", 10_000)]);
    expect(wear.state).toBe("unknown");
    expect(wear.distanceM.kind).toBe("unavailable");
  });
});

describe("shoe and ground", () => {
  it("a road shoe on a trail is a poor fit; an unknown ground is no answer", () => {
    expect(mismatchOf(runIn("a", 1000, "trail"), shoe)).toBe(true);
    expect(mismatchOf(runIn("a", 1000, "street"), shoe)).toBe(false);
    expect(mismatchOf(runIn("a", 1000), shoe)).toBeNull();
  });
});
