import type { FactorFinding } from "@backstride/core/causes";
import { say, t } from "../../i18n/t.ts";
import { countInWords, limitInWords, oddsInWords, verdictInWords } from "./factor-words.ts";
import { StackedTable } from "./stacked-table.tsx";
import styles from "./why-screen.module.css";

export interface FactorTableProps {
  readonly caption: string;
  readonly factors: readonly FactorFinding[];
}

/** What was counted for a cause: of how many flares and of how many others it is known to have been there. */
export function FactorTable({ caption, factors }: FactorTableProps) {
  return (
    <StackedTable
      caption={caption}
      columns={[
        t("causes.factor.what"),
        t("causes.factor.flares"),
        t("causes.factor.others"),
        t("causes.factor.odds"),
        t("causes.factor.verdict"),
        t("causes.factor.published"),
      ]}
      rows={factors.map((factor) => ({
        key: factor.id,
        cells: [
          <What key="what" factor={factor} />,
          countInWords(factor.flares) ?? t("why.notKnown"),
          countInWords(factor.others) ?? t("why.notKnown"),
          oddsInWords(factor) ?? t("causes.factor.notCompared"),
          verdictInWords(factor),
          say(factor.published),
        ],
      }))}
    />
  );
}

function What({ factor }: { readonly factor: FactorFinding }) {
  const limit = limitInWords(factor);
  return (
    <>
      <strong className={styles["factor"]}>{factor.title}</strong>
      <span className={styles["phrase"]}>{factor.phrase}</span>
      {limit !== null && <span className={styles["phrase"]}>{t("causes.factor.limit", { limit })}</span>}
    </>
  );
}
