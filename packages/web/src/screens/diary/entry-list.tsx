import type { DayLogAnswer, DiaryEntryAnswer, RunRow } from "@backstride/server/api";
import { useState } from "react";
import { useDeleteLater } from "../../api/use-delete-later.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { t } from "../../i18n/t.ts";
import { DayRow } from "./day-row.tsx";
import styles from "./entry-list.module.css";
import { EntryRow } from "./entry-row.tsx";
import { historyItems } from "./history-items.ts";
import { HistoryRow } from "./history-row.tsx";
import { useTakenBackDays } from "./use-taken-back-days.ts";

const PAGE = 20;

export interface EntryListProps {
  /** Newest first, as are the days. */
  readonly entries: readonly DiaryEntryAnswer[];
  readonly dayLogs: readonly DayLogAnswer[];
  readonly runs: readonly RunRow[];
}

/** All entries and days told of, newest first. Deleting can be undone. */
export function EntryList({ entries, dayLogs, runs }: EntryListProps) {
  const [shown, setShown] = useState(PAGE);
  const { pending, failure, deleteLater, undo } = useDeleteLater("diary");
  const days = useTakenBackDays(dayLogs);
  const runOf = new Map(runs.map((run) => [run.id, run]));
  const items = historyItems(entries, days.shown);
  return (
    <>
      {failure !== null && <FailureNotice failure={failure} />}
      {days.failure !== null && <FailureNotice failure={days.failure} />}
      <ul className={styles["list"]}>
        {items.slice(0, shown).map((item) =>
          item.kind === "day" ? (
            <HistoryRow
              key={item.key}
              gone={days.isTakenBack(item.key) ? t("day.deleted") : null}
              onUndo={() => days.undo(item.log)}
            >
              <DayRow log={item.log} onDelete={() => days.takeBack(item.log)} />
            </HistoryRow>
          ) : (
            <HistoryRow
              key={item.key}
              gone={pending.has(item.key) ? t("diary.deleted") : null}
              onUndo={() => undo(item.key)}
            >
              <EntryRow
                entry={item.entry}
                run={item.entry.runId === null ? undefined : runOf.get(item.entry.runId)}
                onDelete={() => deleteLater(item.key)}
              />
            </HistoryRow>
          ),
        )}
      </ul>
      {items.length > shown && (
        <div>
          <ActionButton look="quiet" onPress={() => setShown(shown + PAGE)}>
            {t("diary.more")}
          </ActionButton>
        </div>
      )}
    </>
  );
}
