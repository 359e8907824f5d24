import type { Share } from "./figures.ts";
import { type Figures, percent, together } from "./goals.ts";
import type { Sizes } from "./questions.ts";

const withError = ({ share, se, count }: Share): string =>
  count === 0 ? "none" : `${percent(share)} ± ${(100 * se).toFixed(1)}`;

const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [
    `| ${heads.join(" | ")} |`,
    `|${heads.map(() => "---").join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");

/** docs/validation/causes.md */
export function causesPage(figures: Figures, sizes: Sizes, missed: readonly string[]): string {
  const { coverage, fixed, claims, silence, ranks, spoiled, refused } = figures;
  const fixedTogether = together(
    fixed.filter(({ isInsidePrior }) => isInsidePrior).map(({ manyFlares }) => manyFlares),
  );
  return `# Is what the search for causes says of a runner true?

\`npm run study:causes\` makes up whole runners, with habits, runs, shoes, days, a diary and a back whose causes are known,
and analyses their diaries as the product does it. The runners are not the model of the analysis: a back gives by a chance
that each factor raises or lowers, and beside that it remembers the flares of ten days, drifts over months, has a bad day in
twenty for no reason, and carries half of yesterday's factors over; pain fades over nights; a tenth of the entries is
forgotten; maps, step rates, courses and days' logs are missing for some runners or weeks; habits go together, as long runs
with trails, descents and trail shoes, and poor sleep with stress. The truth is the log odds ratio of a factor on a run, all
else given. \`studies/causes/simulator\` is the maker; the numbers of its backs are inventions, since nobody measured them.

${missed.length === 0 ? "Every goal is met." : `Missed: ${missed.join("; ")}.`} ± is one standard error, by the spread over runners.

## The intervals

${sizes.coverage} runners whose effects are drawn from what is believed beforehand; of each the last month to the whole two years is
analysed. Goal: the 90 % intervals hold the truth in 88 to 92 %, over all and for each length.

${table(
  [
    "Diary",
    "Flares that can be compared",
    "All factors",
    "Factors the diary tells of",
    "Truth below",
    "Truth above",
  ],
  coverage.map(({ name, meanFlares, all, informed, below, above }) => [
    name,
    meanFlares.toFixed(1),
    withError(all),
    withError(informed),
    percent(below),
    percent(above),
  ]),
)}

Below ten flares the product shows no interval; these are what it would show.

## Fixed effects

One factor has a fixed effect and none of the others has one; two years, ${sizes.fixed} runners for each row. What is believed beforehand
must pull extremes in, so that large effects are held less often by few flares. Goal: from 40 flares on 85 to 95 % over the
effects that lie within the middle 95 % of what is believed: ${withError(fixedTogether)}.

${table(
  [
    "Factor",
    "Odds ratio",
    "Within what is believed",
    "Under 40 flares",
    "From 40 flares",
    "Middle from 40 flares",
  ],
  fixed.map(({ factor, oddsRatio, isInsidePrior, fewFlares, manyFlares, middle }) => [
    factor,
    oddsRatio,
    isInsidePrior ? "yes" : "no",
    `${withError(fewFlares)} (${fewFlares.count})`,
    `${withError(manyFlares)} (${manyFlares.count})`,
    manyFlares.count === 0 ? "none" : middle.toFixed(2),
  ]),
)}

## Silence

${sizes.silence} runners on whom nothing acts. Goal: fewer than 5 % have a claim about themselves.

${table(
  ["Diary", "Runners", "With ten flares", "With a claim"],
  silence.map(({ name, runners, enoughFlares, withClaim }) => [
    name,
    runners,
    enoughFlares,
    withError(withClaim),
  ]),
)}

The same of the ${sizes.coverage} runners with effects, and how many of the claims are true:

${table(
  [
    "Diary",
    "With ten flares",
    "With a claim",
    "Claims",
    "Of these the odds are truly raised",
    "to 1.2 times or more",
  ],
  claims.map(({ name, enoughFlares, withClaim, claims: count, raising, raisingMuch }) => [
    name,
    enoughFlares,
    withError(withClaim),
    count,
    count === 0 ? "none" : percent(raising),
    count === 0 ? "none" : percent(raisingMuch),
  ]),
)}

## The first cause

How often the cause that truly accounts for most flares of the last year is ranked first, diaries of a year and of two. By
what is believed beforehand: the shares that the published effects give for what was there before the flares. By
correlation: the factor that goes with the most pain. The acute:chronic rule can name the load alone, where a flare came at
1.5 or more.

${table(
  ["Flares", "Diaries", "Analysis", "Believed beforehand", "Correlation", "Acute:chronic"],
  ranks.map(({ name, runners, firstIsFirst }) => [
    name,
    runners,
    percent(firstIsFirst.analysis),
    percent(firstIsFirst.priors),
    percent(firstIsFirst.correlation),
    percent(firstIsFirst.acuteChronic),
  ]),
)}

## When the diary is worse

${sizes.spoiled} runners for each row with effects, and as many without; two years. Coverage and first cause are of those with ten
flares that can be compared.

${table(
  [
    "Diary",
    "Flares where there are ten",
    "Too few to compare",
    "Intervals hold",
    "First cause first",
    "With a claim",
    "With a claim, no effect",
  ],
  spoiled.map(({ name, coverage: row, claims: own, silence: none, firstIsFirst, unavailable }) => [
    name,
    row.meanFlares.toFixed(1),
    percent(unavailable),
    withError(row.informed),
    percent(firstIsFirst),
    withError(own.withClaim),
    withError(none.withClaim),
  ]),
)}

${whatBreaks(spoiled)}

## What it does not show

That real backs are like these. The made-up backs answer to the very cuts that the analysis uses, a yes or no each; real ones may
answer to the dose. Nobody knows the chances by which a back gives, and pain here never makes anyone skip a run,
take another shoe or leave the watch at home; entries are forgotten whatever the pain, unless said. A factor that goes
before flares need not cause them. ${refused.length === 0 ? "Every diary with a flare that can be compared had an answer." : `${refused.length} diaries had no answer: ${[...new Set(refused)].join(", ")}.`}
`;
}

/** In words, by the rows as they are asked for in questions.ts. */
function whatBreaks(spoiled: Figures["spoiled"]): string {
  const [usual, missing, mislabelled, badDays] = spoiled;
  if (usual === undefined || missing === undefined || mislabelled === undefined || badDays === undefined) {
    return "";
  }
  return `What breaks: entries that are missing cost flares and with them claims (${percent(usual.claims.withClaim.share)} against ${percent(missing.claims.withClaim.share)}), mislabelled shoes the place of the cause
(first in ${percent(mislabelled.firstIsFirst)} instead of ${percent(usual.firstIsFirst)}). A diary of bad days alone has few runs to compare with: ${percent(badDays.unavailable)} of the runners have too few
flares, and ${percent(badDays.claims.withClaim.share)} have a claim. How many claims there are without any effect stands in the last column.`;
}
