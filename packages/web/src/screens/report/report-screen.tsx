import { useQuery } from "@tanstack/react-query";
import { reportQuery } from "../../api/queries.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Answered } from "../../components/answered.tsx";
import { DownloadLink } from "../../components/download-link.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./report.module.css";
import { ReportPaper } from "./report-paper.tsx";

/** One page for the doctor or physiotherapist, to read, to print, and as a file for their computer. */
export function ReportScreen() {
  const runner = useRunnerId();
  const report = useQuery(reportQuery(runner));
  return (
    <div className={styles["screen"]}>
      <Page title={t("report.title")} heading={t("report.heading")} lead={t("report.lead")}>
        <Answered query={report}>
          {(answer) => (
            <>
              <div className={styles["actions"]}>
                <ActionRow>
                  <ActionButton onPress={() => window.print()}>{t("report.print")}</ActionButton>
                  <DownloadLink
                    href={runnerPath(runner, "report.fhir")}
                    fileName={`backstride-report-${answer.report.today}.fhir.json`}
                  >
                    {t("report.fhir")}
                  </DownloadLink>
                </ActionRow>
                <p className={styles["soft"]}>{t("report.fhirHelp")}</p>
              </div>
              <ReportPaper answer={answer} isSimulated={runner === "sample"} />
            </>
          )}
        </Answered>
      </Page>
    </div>
  );
}
