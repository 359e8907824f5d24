export interface Options {
  readonly seed: number;
  readonly runners: number;
  readonly writesPage: boolean;
}

const USUAL_SEED = 1;

export function optionsFrom(given: readonly string[]): Options {
  const isQuick = given.includes("--quick");
  const at = given.indexOf("--seed");
  const seed = at === -1 ? USUAL_SEED : Number(given[at + 1]);
  if (!Number.isInteger(seed)) {
    console.error("Usage: node studies/load.ts [--quick] [--seed N]");
    process.exit(2);
  }
  return { seed, runners: isQuick ? 4 : 40, writesPage: !isQuick && seed === USUAL_SEED };
}
