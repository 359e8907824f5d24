import { type Explanation, sentence } from "../results/index.ts";
import { beganBefore, type Run } from "../runs/index.ts";
import { daysBetween } from "../time/index.ts";
import { runsInShoe } from "./runs-in-shoe.ts";
import type { Shoe } from "./shoe.ts";

/** So many runs in a pair count as its first ones (backstride-new-shoe). */
export const FIRST_RUNS = 5;
/**
 * Where only the day of the first use is known: the first known run in it is at most so many days later, or runs in it
 * are missing and nobody can count (backstride-new-shoe).
 */
export const FIRST_USE_SLACK_DAYS = 7;

/**
 * Is this one of the first five runs in a new shoe? Null where that can't be told: fewer than five runs
 * in it are known from before, and the shoe's first use is not, or of runs in it nobody knows whether they were before this one. A mark for the eye and for the search for causes; nobody has
 * studied whether new shoes make backs hurt.
 */
export function isNewShoe(shoe: Shoe, run: Run, runs: readonly Run[]): boolean | null {
  const inIt = runsInShoe(shoe, runs);
  if (!inIt.some(({ id }) => id === run.id)) return null;
  const before = inIt.filter((other) => beganBefore(other, run) === true).length;
  // After five known runs it is none of the first five, whatever was before them.
  if (before >= FIRST_RUNS) return false;
  if (!isFirstUseKnown(shoe, inIt)) return null;
  const maybeBefore = inIt.filter((other) => other.id !== run.id && beganBefore(other, run) === null).length;
  return before + maybeBefore < FIRST_RUNS ? true : null;
}

/** What is to be known of a shoe while it has not had its first five runs; null where it had, or nobody can tell. */
export function firstRunsOf(shoe: Shoe, inIt: readonly Run[]): Explanation | null {
  if (shoe.retiredOn !== null || inIt.length >= FIRST_RUNS || !isFirstUseKnown(shoe, inIt)) return null;
  return {
    rule: "new-shoe",
    version: "new-shoe/1",
    statement: sentence(
      "footwear.new",
      "A new pair: {done} of its first {first} runs are done. They are marked, so that you can see whether your back notices a change of shoes.",
      { done: inIt.length, first: FIRST_RUNS },
    ),
    facts: [
      { label: "Runs in it so far", value: inIt.length, unit: "runs" },
      { label: "First used", value: shoe.firstUsedOn },
      { label: "Distance before the first known run", value: shoe.distanceBeforeM, unit: "m" },
    ],
    thresholds: [],
    sources: ["backstride-new-shoe"],
    grade: "convention",
  };
}

/** Told to be new, or with a first known run about when it was first used. */
function isFirstUseKnown({ distanceBeforeM, firstUsedOn }: Shoe, inIt: readonly Run[]): boolean {
  if (distanceBeforeM !== null) return distanceBeforeM === 0;
  const [first] = inIt.flatMap(({ day }) => (day === null ? [] : [day])).toSorted();
  if (firstUsedOn === null || first === undefined) return false;
  return daysBetween(first, firstUsedOn) <= FIRST_USE_SLACK_DAYS;
}
