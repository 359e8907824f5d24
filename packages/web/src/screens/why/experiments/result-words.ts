import type { ExperimentResult } from "@backstride/core/experiments";
import { t, tCount } from "../../../i18n/t.ts";

const signed = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1, signDisplay: "negative" });

/** Points of pain with one decimal and a true minus sign; nothing that rounds to nothing has a sign. */
export const points = (value: number): string => signed.format(value).replace("-", "−");

/** "−1.2 points of pain". */
export function pointsInWords(value: number): string {
  const shown = points(value);
  return tCount("experiments.result.points", /^−?1$/.test(shown) ? 1 : 0, { points: shown });
}

/** "as far apart in 62 of 2,000 draws (p = 0.031)". */
export const chanceInWords = ({ test, pValue }: Pick<ExperimentResult, "test" | "pValue">): string =>
  t("experiments.result.often", { asExtreme: test.asExtreme, draws: test.draws, p: pInWords(pValue) });

const pInWords = (pValue: number): string => (pValue < 0.001 ? "under 0.001" : pValue.toFixed(3));
