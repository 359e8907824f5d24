import { failureInWords } from "../api/failure-in-words.ts";
import { t } from "../i18n/t.ts";
import { ActionButton } from "./action-button.tsx";
import { ActionRow } from "./action-row.tsx";
import styles from "./notice.module.css";

export interface FailureNoticeProps {
  readonly failure: unknown;
  readonly onRetry?: () => void;
  /** What stands below was answered earlier and may no longer hold. */
  readonly isOverOldAnswer?: boolean;
}

/** What happened, that nothing is lost, and what to do next. */
export function FailureNotice({ failure, onRetry, isOverOldAnswer = false }: FailureNoticeProps) {
  const words = failureInWords(failure);
  return (
    <div role="alert" className={styles["notice"]}>
      <h2>{words.happened}</h2>
      <div className={styles["lines"]}>
        {isOverOldAnswer && <p>{t("failure.oldAnswer")}</p>}
        <p>{words.safe}</p>
        <p>{words.next}</p>
      </div>
      {onRetry !== undefined && (
        <ActionRow>
          <ActionButton look="quiet" onPress={onRetry}>
            {t("failure.tryAgain")}
          </ActionButton>
        </ActionRow>
      )}
    </div>
  );
}
