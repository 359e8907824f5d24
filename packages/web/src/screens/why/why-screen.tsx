import { useQuery } from "@tanstack/react-query";
import { causesQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { Answered } from "../../components/answered.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import { CauseView } from "./cause-view.tsx";
import { PersonalEvidenceView } from "./personal-evidence-view.tsx";
import styles from "./why-screen.module.css";

/** What probably contributes, what speaks for and against it, and what is missing to know more. */
export function WhyScreen() {
  const causes = useQuery(causesQuery(useRunnerId()));
  return (
    <Page title={t("causes.title")} heading={t("causes.heading")} lead={t("causes.lead")}>
      <Answered query={causes}>
        {(answer) => (
          <>
            <PersonalEvidenceView personal={answer.personal} />
            <div className={styles["causes"]}>
              {answer.findings.map((finding) => (
                <CauseView key={finding.id} finding={finding} />
              ))}
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}
