import { t } from "../../i18n/t.ts";
import styles from "./session.module.css";

const SECONDS = 60;

/** Minutes and seconds that are left of the step; not read out each second. */
export function StepClock({ leftS, isPaused }: { readonly leftS: number; readonly isPaused: boolean }) {
  const minutes = Math.floor(leftS / SECONDS).toString();
  const seconds = (leftS % SECONDS).toString().padStart(2, "0");
  return (
    <p className={styles["clock"]} role="timer" aria-label={t("session.leftLabel")}>
      {t("session.left", { minutes, seconds })}
      {isPaused && <span className={styles["paused"]}>{t("session.paused")}</span>}
    </p>
  );
}
