import {
  computed,
  type Explanation,
  type Measured,
  type Sentence,
  sentence,
  unavailable,
} from "../results/index.ts";
import { isRunningSport, type Run } from "../runs/index.ts";
import { addDays, type LocalDay, rangeHolds, trailingDays } from "../time/index.ts";
import type { Shoe } from "./shoe.ts";

/** The window of a rotation (backstride-shoe-rules). The study of it, malisoux-2015, went over 22 weeks. */
export const ROTATION_DAYS = 28;
const VERSION = "shoe-rotation/1";

/** How many pairs are run in by turns. A description: what one study saw beside it proves nothing about this runner. */
export interface ShoeRotation {
  /** Pairs run in within the window. */
  readonly pairs: Measured<number>;
  /** The part that the pair worn most has of the runs whose shoe is known, 0 to 1. */
  readonly mostUsedShare: Measured<number>;
  readonly why: Explanation;
}

export function shoeRotation(shoes: readonly Shoe[], runs: readonly Run[], today: LocalDay): ShoeRotation {
  const window = trailingDays(addDays(today, 1), ROTATION_DAYS);
  const recent = runs.filter(
    (run) => isRunningSport(run.sport) && run.day !== null && rangeHolds(window, run.day),
  );
  const worn = shoes
    .map((shoe) => ({ shoe, inIt: recent.filter(({ shoeId }) => shoeId === shoe.id) }))
    .filter(({ inIt }) => inIt.length > 0)
    .toSorted((left, right) => right.inIt.length - left.inIt.length);
  const inputs = worn.flatMap(({ inIt }) => inIt.map(({ id }) => id));
  const [most] = worn;
  const counts: Counts = {
    pairs: worn.length,
    known: inputs.length,
    unknown: recent.length - inputs.length,
    name: most?.shoe.name ?? "",
    most: most?.inIt.length ?? 0,
  };
  if (most === undefined) {
    const none = unavailable("noShoeKnown", `No run of the last ${ROTATION_DAYS} days has a known shoe.`);
    return { pairs: none, mostUsedShare: none, why: explain(counts) };
  }
  return {
    pairs: computed(counts.pairs, { unit: "pairs", version: VERSION, inputs }),
    mostUsedShare: computed(counts.most / counts.known, { unit: "1", version: VERSION, inputs }),
    why: explain(counts),
  };
}

interface Counts {
  readonly pairs: number;
  /** Runs whose shoe is known, and those whose shoe is not. */
  readonly known: number;
  readonly unknown: number;
  /** The pair worn most, and its runs. */
  readonly name: string;
  readonly most: number;
}

const explain = (counts: Counts): Explanation => ({
  rule: "shoe-rotation",
  version: VERSION,
  statement: statementOf(counts),
  facts: [
    { label: "Pairs run in", value: counts.known === 0 ? null : counts.pairs, unit: "pairs" },
    { label: "Runs whose shoe is known", value: counts.known, unit: "runs" },
    { label: "Runs whose shoe is not known", value: counts.unknown, unit: "runs" },
    { label: "Runs in the pair worn most", value: counts.known === 0 ? null : counts.most, unit: "runs" },
    { label: "Days looked at", value: ROTATION_DAYS, unit: "days" },
  ],
  thresholds: [],
  sources: ["malisoux-2015", "backstride-shoe-rules"],
  grade: "low",
});

/** What the study saw, with what it can't tell. The hazard ratio is that of malisoux-2015. */
const STUDY =
  "In one study runners with more than one pair had fewer injuries (hazard ratio 0.61, 0.39 to 0.97); it only watched, and they may differ in other ways.";

function statementOf({ pairs, known, unknown, name, most }: Counts): Sentence {
  if (known === 0) {
    return sentence(
      "footwear.rotation.none",
      "In which shoes you ran in the last {days} days is not known.",
      { days: ROTATION_DAYS },
    );
  }
  const values = { days: ROTATION_DAYS, pairs, known, name, most, unknown };
  const rest = unknown === 0 ? "" : " The shoe of {unknown} more is not known.";
  const id = unknown === 0 ? "" : "AndUnknown";
  return pairs === 1
    ? sentence(
        `footwear.rotation.one${id}`,
        `In the last {days} days every run with a known shoe, {known} of them, was in {name}.${rest} ${STUDY}`,
        values,
      )
    : sentence(
        `footwear.rotation.several${id}`,
        `In the last {days} days you ran in {pairs} pairs; {most} of {known} runs were in {name}.${rest} ${STUDY}`,
        values,
      );
}
