import { describe, expect, it } from "vitest";
import { type AssignedShoe, NO_SHOE, strongerShoe, withGear } from "./assigned-shoe.ts";

const shoe = (shoeFrom: AssignedShoe["shoeFrom"], shoeId = "own"): AssignedShoe => ({ shoeId, shoeFrom });

describe("the gear that an account names", () => {
  it("takes the place of a guess and of nothing", () => {
    for (const run of [NO_SHOE, shoe("default"), shoe("last-used")]) {
      expect(withGear(run, "gear")).toEqual({ shoeId: "gear", shoeFrom: "import" });
    }
  });

  it("takes the place of no shoe that the runner or another account named, nor of one from before", () => {
    for (const run of [shoe("runner"), shoe("import"), shoe(null)]) {
      expect(withGear(run, "gear")).toEqual(run);
    }
  });

  it("that is not there leaves what is", () => {
    expect(withGear(shoe("default"), null)).toEqual(shoe("default"));
    expect(withGear(NO_SHOE, null)).toEqual(NO_SHOE);
  });
});

it("of two recordings of one run the shoe is kept that is believed more, else that of the one that is shown", () => {
  const other = (shoeFrom: AssignedShoe["shoeFrom"]) => shoe(shoeFrom, "other");
  expect(strongerShoe(shoe("default"), other("runner"))).toEqual(other("runner"));
  expect(strongerShoe(shoe("import"), other("default"))).toEqual(shoe("import"));
  expect(strongerShoe(NO_SHOE, other("last-used"))).toEqual(other("last-used"));
  expect(strongerShoe(shoe("default"), other("default"))).toEqual(shoe("default"));
});
