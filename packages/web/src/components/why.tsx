import type { Explanation, Fact, ThresholdCheck } from "@backstride/core/results";
import { quantity } from "../format/numbers.ts";
import { say, t } from "../i18n/t.ts";
import { AppLink } from "./app-link.tsx";
import { GradeMark } from "./grade-mark.tsx";
import { useSourceTitle } from "./source-titles.tsx";
import styles from "./why.module.css";

export interface WhyProps {
  readonly because: Explanation;
  /** What is explained, for a screen reader's list of controls; without it the statement stands there. */
  readonly about?: string;
  /** Shows the statement inside as well, where it does not already stand above. */
  readonly withStatement?: boolean;
  readonly isOpen?: boolean;
}

/** The one way in which anything here is explained: inputs, limits, certainty, sources, rule and version. */
export function Why({ because, about, withStatement = false, isOpen = false }: WhyProps) {
  const titleOf = useSourceTitle();
  const statement = say(because.statement);
  return (
    <details className={styles["why"]} open={isOpen}>
      <summary className={styles["summary"]}>
        {t("why.summary")}
        <span className="visually-hidden">: {about ?? statement}</span>
      </summary>
      <div className={styles["body"]}>
        {withStatement && <p>{statement}</p>}
        {because.facts.length > 0 && (
          <div>
            <p className={styles["label"]}>{t("why.facts")}</p>
            <dl className={styles["facts"]}>
              {because.facts.map((fact) => (
                <FactRow key={fact.label} fact={fact} />
              ))}
            </dl>
          </div>
        )}
        {because.thresholds.length > 0 && (
          <div>
            <p className={styles["label"]}>{t("why.thresholds")}</p>
            <dl className={styles["facts"]}>
              {because.thresholds.map((threshold) => (
                <ThresholdRow key={threshold.label} threshold={threshold} />
              ))}
            </dl>
          </div>
        )}
        <div>
          <p className={styles["label"]}>{t("why.grade")}</p>
          <GradeMark grade={because.grade} />
        </div>
        {because.sources.length > 0 && (
          <div>
            <p className={styles["label"]}>{t("why.sources")}</p>
            <ul className={styles["sources"]}>
              {because.sources.map((id) => (
                <li key={id}>
                  <AppLink href={`/evidence#${id}`}>{titleOf(id)}</AppLink>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className={styles["rule"]}>{t("why.rule", { rule: because.rule, version: because.version })}</p>
      </div>
    </details>
  );
}

function FactRow({ fact }: { readonly fact: Fact }) {
  return (
    <div className={styles["fact"]}>
      <dt>{fact.label}</dt>
      <dd className={fact.value === null ? styles["missing"] : undefined}>{factValue(fact)}</dd>
    </div>
  );
}

function factValue({ value, unit }: Fact): string {
  if (value === null) return t("why.notKnown");
  if (typeof value === "boolean") return t(value ? "why.yes" : "why.no");
  if (typeof value === "number") return quantity(value, unit ?? "1");
  if (value === "yes" || value === "no") return t(value === "yes" ? "why.yes" : "why.no");
  return unit === undefined ? value : `${value} ${unit}`;
}

function ThresholdRow({ threshold }: { readonly threshold: ThresholdCheck }) {
  return (
    <div className={styles["fact"]}>
      <dt>{threshold.label}</dt>
      <dd>
        {quantity(threshold.limit, threshold.unit)}, {t(threshold.met ? "why.reached" : "why.notReached")}
      </dd>
    </div>
  );
}
