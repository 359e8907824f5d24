import type { Counted, DiaryVerdict, FactorFinding } from "@backstride/core/causes";

const VERDICTS: Readonly<Record<DiaryVerdict, string>> = {
  raises: "raises the odds",
  "leans-more": "more often, may be chance",
  "cannot-tell": "can't tell",
  "leans-less": "no more often",
  "not-compared": "not compared",
};

const HEAD = ["counted", "flares", "others", "odds, times", "your diary says"];

/** What was counted of each factor, in columns: flares and others that it went before, of those that know of it. */
export function factorRows(factors: readonly FactorFinding[]): readonly string[] {
  if (factors.length === 0) return [];
  const rows = [HEAD, ...factors.map(cellsOf)];
  const widths = HEAD.map((_head, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

const cellsOf = ({ title, flares, others, oddsRatio, verdict }: FactorFinding): readonly string[] => [
  title,
  counted(flares),
  counted(others),
  oddsRatio.kind === "unavailable"
    ? "-"
    : `${times(oddsRatio.middle)} (${times(oddsRatio.low)} to ${times(oddsRatio.high)})`,
  VERDICTS[verdict],
];

const counted = ({ exposed, known }: Counted): string => (known === 0 ? "-" : `${exposed} of ${known}`);

/** Two decimals below 1, so that odds of 0.04 are not printed as 0. */
const times = (ratio: number): string =>
  ratio >= 10 ? ratio.toFixed(0) : ratio < 1 ? ratio.toFixed(2) : ratio.toFixed(1);
