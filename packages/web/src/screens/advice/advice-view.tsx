import type { AdviceAnswer } from "@backstride/core/advice";
import { AppLink } from "../../components/app-link.tsx";
import { Why } from "../../components/why.tsx";
import { say, t } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import styles from "./advice.module.css";
import { OpenAdvice } from "./open-advice.tsx";

/** One piece of advice by its verdict: what it says, that it must be left out and why, or what is still open. */
export function AdviceView({ advice }: { readonly advice: AdviceAnswer }) {
  const { verdict, because } = advice;
  const title = say(advice.title);
  return (
    <li
      className={classNames(
        styles["piece"],
        verdict === "must-not" && styles["warning"],
        verdict === "not-known" && styles["open"],
      )}
    >
      {verdict === "must-not" && <p className={styles["state"]}>{t("advice.mustNot")}</p>}
      {verdict === "not-known" && <p className={styles["state"]}>{t("advice.notKnown")}</p>}
      <h3>{verdict === "must-not" ? t("advice.mustNotHeading", { title }) : title}</h3>
      {verdict === "applies" && <p>{say(because.statement)}</p>}
      {verdict === "must-not" && <Reasons advice={advice} />}
      {verdict === "not-known" && <OpenAdvice advice={advice} />}
      {!advice.isVerified && <p className={styles["soft"]}>{t("advice.unverified")}</p>}
      <div>
        <Why because={because} about={title} />
        <AppLink href={`/evidence#${advice.id}`}>
          {t("advice.record")}
          <span className="visually-hidden">: {title}</span>
        </AppLink>
      </div>
    </li>
  );
}

/** Everything that the runner has told of and that speaks against it. */
function Reasons({ advice }: { readonly advice: AdviceAnswer }) {
  return advice.cautions
    .filter(({ state }) => state === "yes")
    .map(({ condition, why }) => <p key={condition}>{say(why)}</p>);
}
