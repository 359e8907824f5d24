import type { CausesAnswer } from "@backstride/server/api";
import { ActionLink } from "../../components/action-link.tsx";
import { Section } from "../../components/section.tsx";
import { say, t } from "../../i18n/t.ts";
import { FlareCount } from "./flare-count.tsx";
import styles from "./why-screen.module.css";

/** What the diary says, before anything else: its claims where there are some, and how far it reaches. Never a permission. */
export function AnswerSection({ findings, personal }: Pick<CausesAnswer, "findings" | "personal">) {
  const claimed = findings.filter(({ basis }) => basis === "from-diary");
  return (
    <Section heading={t("causes.answer")} isBare>
      <div className={styles["answer"]}>
        <div className={styles["said"]}>
          {claimed.map((finding) => (
            <p key={finding.id} className={styles["claim"]}>
              <strong className={styles["claimTitle"]}>{say(finding.title)}</strong> {say(finding.statement)}
            </p>
          ))}
          <p className={claimed.length === 0 ? styles["lead"] : undefined}>{say(personal.statement)}</p>
          {claimed.length === 0 && <p>{t("causes.notProof")}</p>}
          <FlareCount {...personal} />
          <p className={styles["soft"]}>{say(personal.priorsFrom.statement)}</p>
        </div>
        <div className={styles["caution"]}>
          <p>{t("causes.noPermission")}</p>
          <p>
            <ActionLink href="/" look="plain">
              {t("causes.toToday")}
            </ActionLink>
          </p>
        </div>
      </div>
    </Section>
  );
}
