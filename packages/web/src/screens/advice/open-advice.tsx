import type { AdviceAnswer } from "@backstride/core/advice";
import { Folded } from "../../components/folded.tsx";
import { say, t, tCount } from "../../i18n/t.ts";
import styles from "./advice.module.css";

/**
 * Advice of which it is not known whether it is for this runner: what is open stands in sight, and what it would be is
 * folded away, so that nobody takes it for a go-ahead.
 */
export function OpenAdvice({ advice }: { readonly advice: AdviceAnswer }) {
  const { missing, cautions, because } = advice;
  return (
    <>
      <p>
        {tCount("advice.open", missing.length)} {t("advice.openList", { list: missing.join("; ") })}
      </p>
      <Folded
        summary={t(cautions.length > 0 ? "advice.cautionsAndText" : "advice.text")}
        about={say(advice.title)}
      >
        {cautions.length > 0 && (
          <ul className={styles["cautions"]}>
            {cautions.map(({ condition, why, state }) => (
              <li key={condition}>
                {say(why)} {state === "unknown" && t("advice.dontKnow")}
              </li>
            ))}
          </ul>
        )}
        <p>{say(because.statement)}</p>
      </Folded>
    </>
  );
}
