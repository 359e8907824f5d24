import type { CauseFinding, CauseState } from "@backstride/core/causes";
import type { Explanation } from "@backstride/core/results";
import { AppLink } from "../../components/app-link.tsx";
import { GradeMark } from "../../components/grade-mark.tsx";
import { Why } from "../../components/why.tsx";
import { type MessageKey, say, t } from "../../i18n/t.ts";
import styles from "./why-screen.module.css";

const STATE_WORDS: Readonly<Record<CauseState, MessageKey>> = {
  "speaks-for": "causes.state.for",
  "speaks-against": "causes.state.against",
  "not-known": "causes.state.notKnown",
};

/** One cause, folded open where something speaks for it. */
export function CauseView({ finding }: { readonly finding: CauseFinding }) {
  return (
    <details className={styles["cause"]} open={finding.state === "speaks-for"}>
      <summary className={styles["head"]}>
        <h2 className={styles["name"]}>{say(finding.title)}</h2>
        <span className={styles["state"]}>{t(STATE_WORDS[finding.state])}</span>
      </summary>
      <div className={styles["body"]}>
        <div className={styles["sides"]}>
          <Side heading={t("causes.for")} none={t("causes.noneFor")} points={finding.speaksFor} />
          <Side heading={t("causes.against")} none={t("causes.noneAgainst")} points={finding.speaksAgainst} />
          <section className={styles["side"]}>
            <h3>{t("causes.missing")}</h3>
            {finding.missing.length === 0 ? (
              <p className={styles["soft"]}>{t("causes.noneMissing")}</p>
            ) : (
              <ul className={styles["missing"]}>
                {finding.missing.map((missing) => (
                  <li key={missing.text}>{say(missing)}</li>
                ))}
              </ul>
            )}
          </section>
        </div>
        <div className={styles["side"]}>
          <h3>{t("causes.evidence")}</h3>
          <GradeMark grade={finding.grade} />
          <p>{say(finding.evidence)}</p>
          <p className={styles["links"]}>
            {finding.claims.map((claim) => (
              <AppLink key={claim} href={`/evidence#${claim}`}>
                {t("causes.claim", { claim })}
              </AppLink>
            ))}
          </p>
        </div>
      </div>
    </details>
  );
}

interface SideProps {
  readonly heading: string;
  readonly none: string;
  readonly points: readonly Explanation[];
}

function Side({ heading, none, points }: SideProps) {
  return (
    <section className={styles["side"]}>
      <h3>{heading}</h3>
      {points.length === 0 && <p className={styles["soft"]}>{none}</p>}
      {points.map((point) => (
        <div key={`${point.rule}${point.statement.text}`}>
          <p>{say(point.statement)}</p>
          <Why because={point} />
        </div>
      ))}
    </section>
  );
}
