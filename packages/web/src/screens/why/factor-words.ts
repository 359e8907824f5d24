import type { Counted, DiaryVerdict, FactorFinding } from "@backstride/core/causes";
import { decimal, quantity } from "../../format/numbers.ts";
import { type MessageKey, t } from "../../i18n/t.ts";

const VERDICTS: Readonly<Record<DiaryVerdict, MessageKey>> = {
  raises: "causes.verdict.raises",
  "leans-more": "causes.verdict.leansMore",
  "cannot-tell": "causes.verdict.cannotTell",
  "leans-less": "causes.verdict.leansLess",
  "not-compared": "causes.verdict.notCompared",
};
const SIDES = {
  over: "causes.factor.over",
  "at-least": "causes.factor.atLeast",
  "at-most": "causes.factor.atMost",
} as const;

/** Numbers without a unit that say how many times something else; the other ones are shares of a run. */
const RATIOS: readonly FactorFinding["id"][] = ["session-spike", "weekly-change", "brisk-start"];

export const verdictInWords = ({ verdict }: Pick<FactorFinding, "verdict">): string => t(VERDICTS[verdict]);

/** "10 of 20"; null where nobody knows of any. */
export const countInWords = ({ exposed, known }: Counted): string | null =>
  known === 0 ? null : t("causes.countOf", { count: exposed, of: known });

/** "6.6 (3.5 to 12)"; null where the diary does not compare it. */
export function oddsInWords({ oddsRatio }: Pick<FactorFinding, "oddsRatio">): string | null {
  if (oddsRatio.kind === "unavailable") return null;
  const { middle, low, high } = oddsRatio;
  return t("causes.factor.oddsBand", { middle: times(middle), low: times(low), high: times(high) });
}

/** From when on it counts, "500 km or more"; null for a yes or no, and where no run tells. */
export function limitInWords({
  id,
  limit,
  unit,
}: Pick<FactorFinding, "id" | "limit" | "unit">): string | null {
  if (limit === null || unit === "yes or no") return null;
  if (id === "brisk-start" && limit.value === 1) return t("causes.factor.sameSpeed");
  return t(SIDES[limit.side], { value: valueInWords(limit.value, id, unit) });
}

function valueInWords(value: number, id: FactorFinding["id"], unit: string): string {
  if (unit === "days" && value === 1) return t("causes.factor.oneDay");
  if (unit !== "1") return quantity(value, unit);
  return RATIOS.includes(id)
    ? t("causes.factor.ratio", { value: decimal(value) })
    : t("causes.factor.percent", { value: decimal(100 * value) });
}

/** Two decimals below 1, so that odds of 0.04 are not told as 0. */
const times = (ratio: number): string =>
  ratio >= 10 ? ratio.toFixed(0) : ratio < 1 ? ratio.toFixed(2) : ratio.toFixed(1);
