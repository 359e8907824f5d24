import { type Explanation, sentence } from "../results/index.ts";
import { groundOf, type Run } from "../runs/index.ts";
import { mismatchOf } from "./mismatch.ts";
import { FIRST_RUNS, isNewShoe } from "./new-shoe.ts";
import type { Shoe } from "./shoe.ts";

/**
 * What is to be said of a run's shoe on this run: that it was one of its first runs, that it was made for other ground.
 * Empty where neither is so, or nobody can tell. Both are marks and not causes.
 */
export const shoeOfRun = (run: Run, shoe: Shoe, runs: readonly Run[]): readonly Explanation[] => [
  ...(isNewShoe(shoe, run, runs) === true ? [newShoe(shoe)] : []),
  ...(mismatchOf(run, shoe) === true ? [otherGround(run, shoe)] : []),
];

const newShoe = (shoe: Shoe): Explanation => ({
  rule: "new-shoe",
  version: "new-shoe/1",
  statement: sentence("footwear.run.new", "{name} was new: this was one of its first {first} runs.", {
    name: shoe.name,
    first: FIRST_RUNS,
  }),
  facts: [{ label: "First used", value: shoe.firstUsedOn }],
  thresholds: [],
  sources: ["backstride-new-shoe"],
  grade: "convention",
});

const otherGround = (run: Run, shoe: Shoe): Explanation => ({
  rule: "shoe-for-ground",
  version: "shoe-for-ground/1",
  statement: sentence(
    "footwear.run.otherGround",
    "{name} was not made for the ground of this run. That is experience of runners; no study looked at backs.",
    { name: shoe.name },
  ),
  facts: [
    { label: "Made for", value: shoe.discipline },
    { label: "Ground of the whole run", value: groundOf(run) },
  ],
  thresholds: [],
  sources: ["relph-2022", "backstride-shoe-rules"],
  grade: "very-low",
});
