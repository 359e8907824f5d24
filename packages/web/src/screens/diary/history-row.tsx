import type { ReactNode } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { useKeptFocus } from "../../components/use-kept-focus.ts";
import { t } from "../../i18n/t.ts";
import styles from "./entry-list.module.css";

export interface HistoryRowProps {
  /** What is said in the row's place while it can be brought back; null while it is there. */
  readonly gone: string | null;
  readonly onUndo: () => void;
  readonly children: ReactNode;
}

/** A row of the history, or the way back to it where it was just deleted. */
export function HistoryRow({ gone, onUndo, children }: HistoryRowProps) {
  return (
    <li>
      <div className={styles["entry"]} {...useKeptFocus()}>
        {gone === null ? (
          children
        ) : (
          <div className={styles["undo"]} role="status">
            <span>{gone}</span>
            <ActionButton look="quiet" onPress={onUndo}>
              {t("diary.undo")}
            </ActionButton>
          </div>
        )}
      </div>
    </li>
  );
}
