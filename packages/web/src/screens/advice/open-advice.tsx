import type { AdviceAnswer } from "@backstride/core/advice";
import { say, t, tCount } from "../../i18n/t.ts";
import styles from "./advice.module.css";

/** Advice of which it is not known whether it is for this runner: what is open comes before what it would be. */
export function OpenAdvice({ advice }: { readonly advice: AdviceAnswer }) {
  const { missing, cautions, because } = advice;
  return (
    <>
      <p>{tCount("advice.open", missing.length)}</p>
      <p className={styles["soft"]}>{t("advice.openList")}</p>
      <ul className={styles["missing"]}>
        {missing.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      {cautions.length > 0 && (
        <details className={styles["fold"]}>
          <summary>
            {t("advice.cautions")}
            <span className="visually-hidden">: {say(advice.title)}</span>
          </summary>
          <ul className={styles["cautions"]}>
            {cautions.map(({ condition, why, state }) => (
              <li key={condition}>
                {say(why)} {state === "unknown" && t("advice.dontKnow")}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className={styles["state"]}>{t("advice.text")}</p>
      <p className={styles["soft"]}>{say(because.statement)}</p>
    </>
  );
}
