import type { ImportProgress } from "@backstride/server/api";
import type { CSSProperties } from "react";
import { t } from "../../i18n/t.ts";
import { bytesInWords } from "./byte-words.ts";
import styles from "./import-screen.module.css";

export interface ProgressBarProps {
  readonly progress: ImportProgress;
  /** Files that have not left this page yet. */
  readonly toSend: number;
}

/** How many files are done, with those that failed or were skipped told apart. */
export function ProgressBar({ progress, toSend }: ProgressBarProps) {
  const all = progress.total + toSend;
  const finished = progress.done + progress.skipped + progress.failed;
  const share = (count: number): CSSProperties => ({ width: `${all === 0 ? 0 : (count / all) * 100}%` });
  return (
    <div
      className={styles["bar"]}
      role="progressbar"
      aria-label={t("import.progressLabel")}
      aria-valuemin={0}
      aria-valuemax={Math.max(1, all)}
      aria-valuenow={finished}
      aria-valuetext={t("import.spoken", { finished, total: all })}
    >
      <span className={styles["done"]} style={share(progress.done)} />
      <span className={styles["skipped"]} style={share(progress.skipped)} />
      <span className={styles["failed"]} style={share(progress.failed)} />
    </div>
  );
}

export interface SendingBarProps {
  readonly bytesSent: number;
  readonly bytesInAll: number;
  readonly timeLeft: string | null;
}

/** How much of what was chosen has left this page. */
export function SendingBar({ bytesSent, bytesInAll, timeLeft }: SendingBarProps) {
  const sent = Math.min(bytesSent, bytesInAll);
  const words = t("import.sending", { sent: bytesInWords(sent), total: bytesInWords(bytesInAll) });
  return (
    <>
      <div
        className={styles["bar"]}
        role="progressbar"
        aria-label={t("import.sendingLabel")}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, bytesInAll)}
        aria-valuenow={sent}
        aria-valuetext={words}
      >
        <span
          className={styles["done"]}
          style={{ width: `${bytesInAll === 0 ? 0 : (sent / bytesInAll) * 100}%` }}
        />
      </div>
      <p className={styles["figures"]}>
        <span>{words}</span>
        {timeLeft !== null && <span>{timeLeft}</span>}
      </p>
    </>
  );
}
