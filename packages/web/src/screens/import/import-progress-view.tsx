import type { ImportProgress } from "@backstride/server/api";
import type { CSSProperties } from "react";
import { failureInWords } from "../../api/failure-in-words.ts";
import { importSession } from "../../api/import-session.ts";
import { type ImportView, isUnderWay } from "../../api/import-view.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { clock } from "../../format/numbers.ts";
import { t, tCount } from "../../i18n/t.ts";
import styles from "./import-screen.module.css";

export interface ImportProgressViewProps {
  readonly view: ImportView;
  readonly progress: ImportProgress;
}

/** Counts, time left, and the ways to end it. */
export function ImportProgressView({ view, progress }: ImportProgressViewProps) {
  const all = progress.total + view.toSend;
  const finished = progress.done + progress.skipped + progress.failed;
  const share = (count: number): CSSProperties => ({ width: `${all === 0 ? 0 : (count / all) * 100}%` });
  const underWay = isUnderWay(view);
  const isLeftOpen = progress.state === "open" && view.toSend === 0;
  return (
    <>
      <div
        className={styles["bar"]}
        role="progressbar"
        aria-label={t("import.progressLabel")}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, all)}
        aria-valuenow={finished}
        aria-valuetext={t("import.line", { finished, total: all })}
      >
        <span style={share(progress.done)} />
        <span className={styles["skipped"]} style={share(progress.skipped)} />
        <span className={styles["failed"]} style={share(progress.failed)} />
      </div>
      <p className={styles["counts"]} role="status">
        <span>{tCount("import.done", progress.done)}</span>
        <span>{tCount("import.skipped", progress.skipped)}</span>
        <span>{tCount("import.failed", progress.failed)}</span>
        {underWay && <span>{tCount("import.waiting", progress.waiting + view.toSend)}</span>}
        {underWay && progress.secondsLeft !== null && (
          <span>{t("import.timeLeft", { time: clock(progress.secondsLeft) })}</span>
        )}
      </p>
      {view.isCutOff && underWay && <p role="status">{t("import.cutOff")}</p>}
      {progress.state === "cancelled" && <p>{t("import.cancelled")}</p>}
      {view.notSent.map(({ fileName, failure }) => (
        <p key={fileName}>
          {t("import.notSent", { name: fileName, reason: failureInWords(failure).happened })}
        </p>
      ))}
      {isLeftOpen && view.sent === 0 && <p>{t("import.leftOpen")}</p>}
      <ActionRow>
        {isLeftOpen && (
          <ActionButton look="quiet" onPress={() => void importSession.close()}>
            {t("import.close")}
          </ActionButton>
        )}
        {underWay && (
          <ActionButton look="quiet" onPress={() => void importSession.cancel()}>
            {t("import.cancel")}
          </ActionButton>
        )}
        {!underWay && progress.done > 0 && <ActionLink href="/runs">{t("import.toRuns")}</ActionLink>}
        {!underWay && (
          <ActionLink href="/" look="quiet">
            {t("plan.toToday")}
          </ActionLink>
        )}
      </ActionRow>
    </>
  );
}
