import { apiFailureOf } from "../../api/api-failure.ts";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { momentInWords } from "../../format/days.ts";
import { t, tCount } from "../../i18n/t.ts";
import { useIsHeldByPageAlone } from "../../offline/browser-storage.ts";
import { useOwnDataFolder } from "../../offline/data-folder.ts";
import styles from "./check-screen.module.css";

export interface UnsavedNoticeProps {
  readonly failure: unknown;
  readonly unsavedCount: number;
  /** As of when, in milliseconds since 1970, what was saved before shows; null where the server says how it is now. */
  readonly asOf: number | null;
}

/** Whether the answers are saved. It stands below the questions: nothing of it may push a warning out of sight. */
export function UnsavedNotice({ failure, unsavedCount, asOf }: UnsavedNoticeProps) {
  const isHeldByPage = useIsHeldByPageAlone();
  const folder = useOwnDataFolder();
  if (failure === null) return <p className={styles["soft"]}>{t("check.kept")}</p>;
  const isAway = apiFailureOf(failure).kind === "unreachable";
  return (
    <>
      {!isAway && <FailureNotice failure={failure} />}
      {(isAway || unsavedCount > 0) && (
        <div role="status" className={styles["unsaved"]}>
          {unsavedCount > 0 && <p>{tCount("check.unsaved", unsavedCount)}</p>}
          <p>
            {isHeldByPage
              ? t(isAway ? "check.sentLaterFromPage" : "check.sentAgainFromPage")
              : t(isAway ? "check.sentLater" : "check.sentAgain")}
          </p>
          {isAway && folder !== null && <p>{t("away.whose")}</p>}
          {asOf !== null && <p>{t("check.asOf", { when: momentInWords(asOf) })}</p>}
        </div>
      )}
    </>
  );
}
