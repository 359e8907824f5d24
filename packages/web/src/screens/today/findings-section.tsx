import type { TriageFinding } from "@backstride/core/triage";
import { Section } from "../../components/section.tsx";
import { tierInWords } from "../../components/stop-notice.tsx";
import { Why } from "../../components/why.tsx";
import { say, t } from "../../i18n/t.ts";
import styles from "./findings-section.module.css";

/** Findings that don't forbid running: whom to see, how soon, and why. */
export function FindingsSection({ findings }: { readonly findings: readonly TriageFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <Section heading={t("today.whomToSee")}>
      {findings.map((finding) => (
        <div key={finding.ruleId} className={styles["finding"]}>
          <p className={styles["tier"]}>{tierInWords(finding.tier)}</p>
          <h3>{finding.title}</h3>
          <p>{say(finding.whomToSee)}</p>
          <p className={styles["because"]}>{say(finding.because.statement)}</p>
          <Why because={finding.because} about={finding.title} />
        </div>
      ))}
    </Section>
  );
}
