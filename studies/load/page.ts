import type { NamedChoice } from "./choices.ts";

export interface LoadResult {
  readonly choice: NamedChoice;
  readonly kind: string;
  readonly median: number;
  readonly low: number;
}

/** The page of the study. */
export function loadPage(
  results: readonly LoadResult[],
  { runners, goal }: { readonly runners: number; readonly goal: number },
): string {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  const choices = [...new Set(results.map(({ choice }) => choice))].slice(1);
  const cell = (choice: NamedChoice, kind: string): string => {
    const found = results.find((result) => result.choice === choice && result.kind === kind);
    return found === undefined ? "" : `${found.median.toFixed(3)} (${found.low.toFixed(3)})`;
  };
  return `# How much hangs on the numbers of the back load

The exponent of the back load and its factors for slope, ground and shoe are not validated for a running back. This study
asks what another choice would have told a runner: which of the weeks of a year were the heavy ones.

**Method.** ${runners} made-up runners of each of three kinds, a year of 52 weeks each: *steady* as the simulator makes them (road
and hilly trail, two usual speeds, now and then a much longer run); *with intervals*, every third run with a fifth of its
time a third faster; *in the hills*, every second run up and down at 10 %. The weeks are ranked by their load as the product
computes it (exponent 2.3, every factor in its middle), and again with one thing changed. The table has Spearman's rank
correlation of the two rankings: the median over the runners, and in brackets the 5th percentile. 1 is the same order.

| changed | ${kinds.join(" | ")} |
|---|${kinds.map(() => "---:").join("|")}|
${choices.map((choice) => `| ${choice.name} | ${kinds.map((kind) => cell(choice, kind)).join(" | ")} |`).join("\n")}

**Goal.** Medians of at least ${goal} for the exponents 1 to 4 and for every factor at either end.

**What it shows.** While distance is most of what differs between weeks, the order hardly depends on the exponent. The more
a runner mixes speeds and slopes, the more it does: with a high exponent the few hardest minutes of a week decide alone.
That is why a run's page shows its load with the exponents 1 to 9 beside it; a week is shown with its band alone, which
holds no other exponent. No load is compared between runners.

**What it cannot show.** The runners are made up, and none of the numbers is held against backs. A factor's end is applied
to all runs alike; if soft ground were heavier for one runner and lighter for another, this would not show it.

Made by \`npm run study:load\`.
`;
}
