import type { Calibration } from "./calibrate.ts";

const p = (value: number): string => (value < 0.001 ? value.toExponential(1) : value.toFixed(3));

/** docs/validation/causes-calibration.md. */
export function calibrationPage(
  results: readonly Calibration[],
  { alpha, limit }: { readonly alpha: number; readonly limit: number },
): string {
  const rows = results.flatMap(({ design, uniformity, coverage, refused, medianEffective }) =>
    uniformity.map(
      ({ chiSquareP, largestGapP, largestGap }, at) =>
        `| ${at === 0 ? design.name : ""} | ${at + 1} | ${p(chiSquareP)} | ${largestGap.toFixed(3)} | ${p(largestGapP)} | ${(100 * (coverage[at] ?? 0)).toFixed(1)} % | ${at === 0 ? Math.round(medianEffective) : ""} | ${at === 0 ? refused : ""} |`,
    ),
  );
  return `# Is the case-crossover analysis calibrated?

\`npm run study:calibration\` draws log odds ratios from their prior and from them diaries with flares, exactly as the model of
the analysis says that they come about, analyses each diary, and looks at which share of the posterior lies below the
truth. Over many diaries that share is uniform if, and as good as only if, the likelihood, the prior and the draws are right
(simulation-based calibration, Talts et al. 2018).

${results[0]?.diaries ?? 0} diaries for each kind. Uniform is tested for each exposure by chi-square over 21 bins and by the largest gap of
the distribution (Kolmogorov), with ${alpha} for all tests together: each p has to be above ${limit.toExponential(1)}.

| Diary | Exposure | chi-square p | Largest gap | its p | 90 % interval holds the truth | Median effective draws | Refused |
|---|---|---|---|---|---|---|---|
${rows.join("\n")}

"30 % missing" is the one kind in which the model is not exact: what a missing exposure may have been is learned from the
diary's own runs.

It shows that the arithmetic is right. It does not show that odds ratios of a runner are what the prior expects, that
their effects add up on the log odds, or that what comes before a flare caused it.
`;
}
