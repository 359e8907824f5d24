import type { CauseFinding, Causes } from "@backstride/core/causes";
import type { Explanation } from "@backstride/core/results";
import { AppLink } from "../../components/app-link.tsx";
import { GradeMark } from "../../components/grade-mark.tsx";
import { Why } from "../../components/why.tsx";
import { say, t } from "../../i18n/t.ts";
import { FactorTable } from "./factor-table.tsx";
import { GroupNotices } from "./group-notices.tsx";
import styles from "./why-screen.module.css";

export interface CauseBodyProps {
  readonly finding: CauseFinding;
  readonly groups: Causes["groups"];
}

/**
 * All that is behind a cause: for, against, neither, missing, then the numbers, then what research says of it. What the diary
 * claims stands at the top of the screen already.
 */
export function CauseBody({ finding, groups }: CauseBodyProps) {
  const { factors, speaksFor, speaksAgainst, speaksNeither, missing } = finding;
  const concerned = groups.filter((group) => factors.some(({ id }) => group.factors.includes(id)));
  return (
    <div className={styles["body"]}>
      {finding.basis !== "from-diary" && <p>{say(finding.statement)}</p>}
      <div className={styles["sides"]}>
        <Side heading={t("causes.for")} none={t("causes.noneFor")} points={speaksFor} />
        <Side heading={t("causes.against")} none={t("causes.noneAgainst")} points={speaksAgainst} />
        {speaksNeither.length > 0 && (
          <Side heading={t("causes.neither")} none={t("causes.noneFor")} points={speaksNeither} />
        )}
        <section className={styles["side"]}>
          <h4>{t("causes.missing")}</h4>
          {missing.length === 0 ? (
            <p className={styles["soft"]}>{t("causes.noneMissing")}</p>
          ) : (
            <ul className={styles["missing"]}>
              {missing.map((what) => (
                <li key={what.text}>{say(what)}</li>
              ))}
            </ul>
          )}
        </section>
      </div>
      {factors.length > 0 && (
        <section className={styles["side"]}>
          <h4>{t("causes.factors")}</h4>
          <GroupNotices groups={concerned} />
          <p className={styles["soft"]}>{t("causes.factorsIntro")}</p>
          <FactorTable caption={say(finding.title)} factors={factors} />
        </section>
      )}
      <section className={styles["side"]}>
        <h4>{t("causes.evidence")}</h4>
        <GradeMark grade={finding.grade} />
        <p>{say(finding.evidence)}</p>
        <p className={styles["links"]}>
          {finding.claims.map((claim) => (
            <AppLink key={claim} href={`/evidence#${claim}`}>
              {t("causes.claim", { claim })}
            </AppLink>
          ))}
        </p>
      </section>
    </div>
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
      <h4>{heading}</h4>
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
