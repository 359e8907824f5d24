import { apiFailureOf } from "../../api/api-failure.ts";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { t, tCount } from "../../i18n/t.ts";
import styles from "./check-screen.module.css";

export interface UnsavedNoticeProps {
  readonly failure: unknown;
  readonly unsavedCount: number;
}

/** Whether the answers are saved. It stands below the questions: nothing of it may push a warning out of sight. */
export function UnsavedNotice({ failure, unsavedCount }: UnsavedNoticeProps) {
  if (failure === null) return <p className={styles["soft"]}>{t("check.kept")}</p>;
  const isAway = apiFailureOf(failure).kind === "unreachable";
  return (
    <>
      {!isAway && <FailureNotice failure={failure} />}
      {(isAway || unsavedCount > 0) && (
        <div role="status" className={styles["unsaved"]}>
          {unsavedCount > 0 && <p>{tCount("check.unsaved", unsavedCount)}</p>}
          <p>{t(isAway ? "check.sentLater" : "check.sentAgain")}</p>
        </div>
      )}
    </>
  );
}
