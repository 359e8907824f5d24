import { ExponentPlot } from "../../charts/exponent-plot.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { wholeNumber } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { basisInWords, FACTOR_NAMES, factorInWords, factorNumber, type KnownLoad } from "./load-words.ts";
import styles from "./run-load.module.css";

/** What made the load of a run, what hangs on the exponent, and what it was made from. */
export function LoadDetails({ load }: { readonly load: KnownLoad }) {
  const { factors, byExponent, index, basis, steps } = load;
  const indices = byExponent.map((each) => each.index);
  return (
    <div className={styles["details"]}>
      <div className={styles["column"]}>
        <div className={styles["part"]}>
          <h3>{t("backLoad.made")}</h3>
          <dl className={styles["factors"]}>
            {FACTOR_NAMES.map((name) => (
              <div key={name}>
                <dt>{t(`backLoad.factor.${name}`)}</dt>
                <dd>
                  <b>{t("backLoad.times", { times: factorNumber(factors[name]) })}</b>
                  <span>{factorInWords(name, load)}</span>
                </dd>
              </div>
            ))}
          </dl>
          <p className={styles["quiet"]}>
            {t("backLoad.madeIntro", {
              steps: factorNumber(factors.steps),
              speed: factorNumber(factors.speed),
              grade: factorNumber(factors.grade),
              product: factorNumber(index.value / 100),
              index: wholeNumber(index.value),
            })}
          </p>
        </div>
        <div className={styles["part"]}>
          <h3>{t("backLoad.basis")}</h3>
          <ul className={styles["list"]}>
            {basisInWords(basis, steps).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
      <div className={styles["part"]}>
        <h3>{t("backLoad.exponents")}</h3>
        <p>{t("backLoad.exponentsIntro")}</p>
        <figure className={styles["plot"]}>
          <ExponentPlot
            byExponent={byExponent}
            label={t("backLoad.exponentsPlot", {
              least: wholeNumber(Math.min(...indices)),
              most: wholeNumber(Math.max(...indices)),
            })}
          />
          <figcaption className={styles["quiet"]}>{t("backLoad.exponentsAxis")}</figcaption>
          <DataTable
            caption={t("backLoad.exponentsCaption")}
            columns={[t("backLoad.column.exponent"), t("backLoad.column.percent")]}
            rows={byExponent.map((each) => [each.exponent.toString(), wholeNumber(each.index)])}
          />
        </figure>
      </div>
    </div>
  );
}
