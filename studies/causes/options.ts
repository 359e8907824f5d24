import { type StudyOptions, studyOptions } from "../study-options.ts";
import type { Sizes } from "./questions.ts";

export interface Options extends Pick<StudyOptions, "seed" | "isQuick" | "writesPage"> {
  readonly sizes: Sizes;
}

const WHOLE: Sizes = { coverage: 2_000, fixed: 40, silence: 600, spoiled: 150 };
const QUICK: Sizes = { coverage: 30, fixed: 1, silence: 30, spoiled: 4 };
/** Each seed has ten million runners' seeds of its own, and a generator takes 32 bits. */
const MOST_SEED = 400;

export function optionsFrom(args: readonly string[]): Options {
  const { isQuick, seed, writesPage } = studyOptions(args, {
    usage: `Usage: node studies/causes.ts [--quick] [--seed N], N up to ${MOST_SEED}`,
    mostSeed: MOST_SEED,
  });
  return { seed, isQuick, writesPage, sizes: isQuick ? QUICK : WHOLE };
}
