import type { Cell } from "./compare.ts";

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** docs/validation/causes-pooling.md. */
export function poolingPage(cells: readonly Cell[], clinics: number): string {
  const rows = cells.map(
    ({ world, flares, origin, rootMeanSquareError, logScore, gain, coverage }, at) =>
      `| ${cells[at - 1]?.world === world ? "" : world} | ${cells[at - 1]?.flares === flares ? "" : flares} | ${origin} | ${rootMeanSquareError.toFixed(3)} | ${logScore.mean.toFixed(3)} | ${origin === "literature" ? "" : `${gain.mean.toFixed(3)} ± ${gain.error.toFixed(3)}`} | ${percent(coverage.mean)} ± ${(100 * coverage.error).toFixed(1)} |`,
  );
  return `# Does a new runner start better from the other runners of a clinic?

\`npm run study:pooling\` makes up clinics whose runners' log odds ratios of four exposures are N(mu, tau²), diaries of 3 to 15
flares with seven other runs beside each, exactly as the model of the analysis says that they come about, and learns
the priors of newcomers from them ([0017](../decisions/0017-priors-learnt-from-other-runners.md)). What is believed of eight
newcomers' effects is held against the truth. tau is 0.3, and what the model believes in the third kind, the sd of the literature in the last. One exposure is in 30 %
of the runs, one in 20 %, one in 8 %, and one goes with the first.

${clinics} clinics of each kind; the errors are standard errors over clinics. Error: root mean square of the middle of what is
believed. Log score: logarithm of the believed density (normal) at the truth, for one effect; higher is better.

| The clinic's mean is | Flares of the newcomer | Prior from | Error | Log score | Gain on the literature | 90 % interval holds the truth |
|---|---|---|---|---|---|---|
${rows.join("\n")}

Parts are made in two rounds: each runner is analysed with the literature's priors, then once more with the priors that all the
others give, which are taken out of the new part. "First round only" shows what the second one is for.

It shows that learning from other runners works where effects differ between runners as a normal distribution says and
the diaries come about as the model says. It does not show that the runners of one clinic are alike enough to learn from.
`;
}
