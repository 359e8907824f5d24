import type { DescribedAdvice } from "@backstride/core/advice";
import { Folded } from "../../components/folded.tsx";
import { GradeMark } from "../../components/grade-mark.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./evidence-screen.module.css";
import { SourceLinks } from "./source-links.tsx";

export interface AdviceRecordProps {
  readonly advice: DescribedAdvice;
  readonly titles: ReadonlyMap<string, string>;
}

/** One piece of advice as a record: when it is meant, when not, what the article says of it, and what it rests on. */
export function AdviceRecord({ advice, titles }: AdviceRecordProps) {
  return (
    <li id={advice.id} tabIndex={-1} className={styles["claim"]}>
      <p className={styles["id"]}>
        {t(advice.about === "remedy" ? "evidence.aboutRemedy" : "evidence.aboutPrevention")}
      </p>
      <h3>{advice.title}</h3>
      <p>{advice.text}</p>
      <GradeMark grade={advice.grade} />
      {!advice.isVerified && <p>{t("advice.unverified")}</p>}
      <Folded summary={t("evidence.record")} about={advice.title}>
        <p className={styles["soft"]}>{t("evidence.meant", { when: advice.appliesWhen })}</p>
        {advice.mustNotWhen.length === 0 ? (
          <p className={styles["soft"]}>{t("evidence.forEveryone")}</p>
        ) : (
          <div>
            <h4 className={styles["small"]}>{t("evidence.mustNot")}</h4>
            <ul className={styles["reasons"]}>
              {advice.mustNotWhen.map(({ condition, label, why }) => (
                <li key={condition}>
                  <b>{label}</b>: {why}
                </li>
              ))}
            </ul>
            <SourceLinks ids={advice.cautionSources} titles={titles} />
          </div>
        )}
        {advice.articleSays.length > 0 && (
          <div className={styles["two"]}>
            <Said heading={t("evidence.articleSays")} sentences={advice.articleSays} />
            <Said heading={t("evidence.evidenceSays")} sentences={advice.evidenceSays} />
          </div>
        )}
        {advice.gradeNote !== null && <p className={styles["soft"]}>{advice.gradeNote}</p>}
        <SourceLinks ids={[...advice.claims, ...advice.betterSupported, ...advice.sources]} titles={titles} />
      </Folded>
    </li>
  );
}

function Said({ heading, sentences }: { readonly heading: string; readonly sentences: readonly string[] }) {
  return (
    <div>
      <h4 className={styles["small"]}>{heading}</h4>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
