import type { RunRow } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { removedRunsQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { Answered } from "../../components/answered.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import { listAddress } from "./list-place.ts";
import { rowInWords, runMarks, runNumbers } from "./run-words.ts";
import styles from "./runs-screen.module.css";
import { useRestoreRun } from "./use-restore-run.ts";

/** The runs that were put away, each with the way back. */
export function RemovedRunsScreen() {
  const removed = useQuery(removedRunsQuery(useRunnerId()));
  const restore = useRestoreRun();
  const [broughtBack, setBroughtBack] = useState<RunRow | null>(null);
  return (
    <Page title={t("runs.removed")} lead={t("runs.removedLead")}>
      <div>
        <ActionLink href={listAddress()} look="plain">
          {t("run.allRuns")}
        </ActionLink>
      </div>
      <p role="status">
        {broughtBack === null ? "" : t("runs.broughtBackNamed", { run: rowInWords(broughtBack) })}
      </p>
      {restore.isError && <FailureNotice failure={restore.error} />}
      <Answered query={removed}>
        {({ runs }) =>
          runs.length === 0 ? (
            <p>{t("runs.noneRemoved")}</p>
          ) : (
            <ul className={styles["removed"]}>
              {runs.map((run) => (
                <li key={run.id}>
                  <span>
                    {rowInWords(run)}
                    <small>
                      {[...runMarks(run), runNumbers(run)].filter((part) => part !== "").join(" · ")}
                    </small>
                  </span>
                  <ActionButton
                    look="quiet"
                    label={t("runs.bringBackLabel", { run: rowInWords(run) })}
                    isDisabled={restore.isPending}
                    onPress={() => restore.mutate(run.id, { onSuccess: () => setBroughtBack(run) })}
                  >
                    {t("runs.bringBack")}
                  </ActionButton>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Page>
  );
}
