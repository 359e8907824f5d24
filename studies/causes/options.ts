import type { Sizes } from "./questions.ts";

export interface Options {
  readonly seed: number;
  readonly sizes: Sizes;
  readonly isQuick: boolean;
  readonly writesPage: boolean;
}

const USUAL_SEED = 1;
const WHOLE: Sizes = { coverage: 2_000, fixed: 40, silence: 600, spoiled: 150 };
const QUICK: Sizes = { coverage: 30, fixed: 1, silence: 30, spoiled: 4 };

export function optionsFrom(given: readonly string[]): Options {
  const isQuick = given.includes("--quick");
  const at = given.indexOf("--seed");
  const seed = at === -1 ? USUAL_SEED : Number(given[at + 1]);
  const known = given.every(
    (option, place) => option === "--quick" || option === "--seed" || (at >= 0 && place === at + 1),
  );
  if (!known || !Number.isInteger(seed) || seed < 1 || seed > 400) {
    console.error("Usage: node studies/causes.ts [--quick] [--seed N], N from 1 to 400");
    process.exit(2);
  }
  return { seed, sizes: isQuick ? QUICK : WHOLE, isQuick, writesPage: !isQuick && seed === USUAL_SEED };
}
