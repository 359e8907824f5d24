import { isRunningSport, type Run } from "../runs/index.ts";
import type { LocalDay } from "../time/index.ts";
import type { Shoe } from "./shoe.ts";

/** Runs in a shoe; walking to the bakery in it does not count. */
export const runsInShoe = (shoe: Pick<Shoe, "id">, runs: readonly Run[]): readonly Run[] =>
  runs.filter((run) => run.shoeId === shoe.id && isRunningSport(run.sport));

/** The last day on which it was run in; null where no run in it has a day. */
export const lastUseOf = (inIt: readonly Run[]): LocalDay | null =>
  inIt
    .flatMap(({ day }) => (day === null ? [] : [day]))
    .toSorted()
    .at(-1) ?? null;
