import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { reportQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Answered } from "../../components/answered.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import { addedToReport, NOTHING_ADDED } from "./added-by-runner.ts";
import { AddedForm } from "./added-form.tsx";
import { DownloadFhir } from "./download-fhir.tsx";
import styles from "./report.module.css";
import { ReportPaper } from "./report-paper.tsx";

/** One page for the doctor or physiotherapist, to read, to print, and as a file for their computer. */
export function ReportScreen() {
  const runner = useRunnerId();
  const report = useQuery(reportQuery(runner));
  const [written, setWritten] = useState(NOTHING_ADDED);
  const added = addedToReport(written);
  return (
    <div className={styles["screen"]}>
      <Page title={t("report.title")} heading={t("report.heading")} lead={t("report.lead")}>
        <Answered query={report}>
          {(answer) => (
            <>
              <div className={styles["actions"]}>
                <AddedForm added={written} onChange={setWritten} />
                <ActionRow>
                  <ActionButton onPress={() => window.print()}>{t("report.print")}</ActionButton>
                  <DownloadFhir added={added} day={answer.report.today} />
                </ActionRow>
                <p className={styles["soft"]}>{t("report.fhirHelp")}</p>
              </div>
              <ReportPaper answer={answer} added={added} isSimulated={runner === "sample"} />
            </>
          )}
        </Answered>
      </Page>
    </div>
  );
}
