import { expect, it } from "vitest";
import { makeShoe } from "../footwear/shoe.test-support.ts";
import { makeExperiment, on, runOn } from "./experiment.test-support.ts";
import { kindsThatMayBegin } from "./may-begin.ts";

const nothing = { shoes: [], runs: [], today: on(0) };

it("names what has its needs: shoes with two like pairs, grounds with three runs on either", () => {
  expect(kindsThatMayBegin([], nothing)).toEqual(["warm-up", "stretching"]);
  const shoes = [makeShoe({ id: "a", distanceBeforeM: 0 }), makeShoe({ id: "b", distanceBeforeM: 0 })];
  expect(kindsThatMayBegin([], { ...nothing, shoes })).toEqual(["warm-up", "stretching", "shoes"]);
  const runs = [-1, -2, -3, -4, -5, -6].map((index) =>
    runOn(index, { ground: index % 2 === 0 ? "trail" : "road" }),
  );
  expect(kindsThatMayBegin([], { ...nothing, runs })).toEqual(["warm-up", "stretching", "soft-ground"]);
});

it("names nothing while one goes on or is about to, and something again when it is over", () => {
  const tomorrow = makeExperiment({ startsOn: on(1), fortnights: 3 });
  expect(kindsThatMayBegin([tomorrow], nothing)).toEqual([]);
  expect(kindsThatMayBegin([tomorrow], { ...nothing, today: on(42) })).toEqual([]);
  expect(kindsThatMayBegin([tomorrow], { ...nothing, today: on(43) })).not.toEqual([]);
  expect(kindsThatMayBegin([{ ...tomorrow, stoppedOn: on(0) }], nothing)).not.toEqual([]);
});
