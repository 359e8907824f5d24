import { expect, it } from "vitest";
import { shoeOfRun } from "./index.ts";
import { makeShoe, runInIt } from "./shoe.test-support.ts";

it("of a run's shoe is said that it was new and that it was made for other ground, each where it is known", () => {
  const rulesOf = (about: Parameters<typeof makeShoe>[0], ground: "trail" | "road" | null) => {
    const run = runInIt(1, { ground });
    return shoeOfRun(run, makeShoe(about), [run]).map(({ rule }) => rule);
  };
  expect(rulesOf({ distanceBeforeM: 0 }, "trail")).toEqual(["new-shoe", "shoe-for-ground"]);
  expect(rulesOf({ distanceBeforeM: 0 }, "road")).toEqual(["new-shoe"]);
  expect(rulesOf({ distanceBeforeM: 1 }, "trail")).toEqual(["shoe-for-ground"]);
  expect(rulesOf({}, null)).toEqual([]);
});
