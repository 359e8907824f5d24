import type { Source } from "@backstride/core/evidence";
import { Folded } from "../../components/folded.tsx";
import { GradeMark } from "../../components/grade-mark.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./evidence-screen.module.css";

/** One source: what it shows, in whom, and how much it alone supports. */
export function SourceView({ source }: { readonly source: Source }) {
  const who = [source.authors, source.year].filter((part) => part !== null && part !== "").join(", ");
  return (
    <li id={source.id} tabIndex={-1} className={styles["claim"]}>
      <h3>{source.title}</h3>
      <p className={styles["soft"]}>{who}</p>
      <GradeMark grade={source.grade} />
      <Folded summary={t("evidence.source")} about={source.title}>
        <p>{source.shows}</p>
        <p className={styles["soft"]}>{t("evidence.population", { population: source.population })}</p>
        {!source.verified && <p>{t("evidence.unverified")}</p>}
        {source.doi !== null && (
          <p className={styles["soft"]}>
            <a href={`https://doi.org/${source.doi}`} rel="noreferrer">
              {t("evidence.doi", { doi: source.doi })}
            </a>
          </p>
        )}
      </Folded>
    </li>
  );
}
