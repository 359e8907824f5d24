import type { DiaryEntryAnswer, RunRow } from "@backstride/server/api";
import { useState } from "react";
import { useDeleteLater } from "../../api/use-delete-later.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./entry-list.module.css";
import { EntryRow } from "./entry-row.tsx";

const PAGE = 20;

export interface EntryListProps {
  readonly entries: readonly DiaryEntryAnswer[];
  readonly runs: readonly RunRow[];
}

/** All entries, newest first. Deleting can be undone for a few seconds. */
export function EntryList({ entries, runs }: EntryListProps) {
  const [shown, setShown] = useState(PAGE);
  const { pending, failure, deleteLater, undo } = useDeleteLater("diary");
  const runOf = new Map(runs.map((run) => [run.id, run]));
  return (
    <>
      {failure !== null && <FailureNotice failure={failure} />}
      <ul className={styles["list"]}>
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id} className={styles["entry"]}>
            {pending.has(entry.id) ? (
              <div className={styles["undo"]} role="status">
                <span>{t("diary.deleted")}</span>
                <ActionButton look="quiet" onPress={() => undo(entry.id)}>
                  {t("diary.undo")}
                </ActionButton>
              </div>
            ) : (
              <EntryRow
                entry={entry}
                run={entry.runId === null ? undefined : runOf.get(entry.runId)}
                onDelete={() => deleteLater(entry.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <div>
          <ActionButton look="quiet" onPress={() => setShown(shown + PAGE)}>
            {t("diary.more")}
          </ActionButton>
        </div>
      )}
    </>
  );
}
