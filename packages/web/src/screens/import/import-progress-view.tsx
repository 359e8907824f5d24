import type { ImportProgress } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { importSummaryQuery, type LogOf } from "../../api/import-log.ts";
import { importSession } from "../../api/import-session.ts";
import type { ImportView } from "../../api/import-view.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { t, tCount } from "../../i18n/t.ts";
import { countsInWords } from "./count-words.ts";
import styles from "./import-screen.module.css";
import { NotSent } from "./not-sent.tsx";
import { ProgressBar, SendingBar } from "./progress-bar.tsx";
import { stepInWords } from "./time-left.ts";
import { useCalmText } from "./use-calm-text.ts";
import { useTimeLeft } from "./use-time-left.ts";

/** So often a screen reader hears how far it is. */
const SPOKEN_MS = 10_000;

export interface ImportProgressViewProps {
  readonly view: ImportView;
  readonly progress: ImportProgress;
  readonly log: LogOf;
}

/** How far it is, how long it may take, what may be done meanwhile, and the ways to end it. */
export function ImportProgressView({ view, progress, log }: ImportProgressViewProps) {
  const summary = useQuery(importSummaryQuery(log));
  const step = useTimeLeft(view);
  const isCounted = !log.isUnderWay && summary.data !== undefined && !summary.isPlaceholderData;
  const counts = countsInWords(progress, isCounted ? summary.data : null);
  const isSending = view.toSend > 0;
  const timeLeft = log.isUnderWay && step !== null ? stepInWords(step) : null;
  // Between the last file and the closing it is open for a moment, too.
  const isClosing = view.sent > 0 && view.failure === null;
  const isLeftOpen = progress.state === "open" && !isSending && !isClosing;
  return (
    <>
      {isSending && <SendingBar {...view.sending} timeLeft={timeLeft} />}
      <ProgressBar progress={progress} toSend={view.toSend} />
      <p className={styles["figures"]}>
        {counts.map(({ part, text }) => (
          <span key={text} className={styles["figure"]}>
            {part !== null && <span className={`${styles["swatch"]} ${styles[part]}`} />}
            {text}
          </span>
        ))}
        {log.isUnderWay && <span>{tCount("import.waiting", progress.waiting + view.toSend)}</span>}
        {timeLeft !== null && !isSending && <span>{timeLeft}</span>}
      </p>
      <Spoken
        view={view}
        progress={progress}
        end={isCounted ? counts.map(({ text }) => text).join(", ") : null}
      />
      {view.isContinued && <p role="status">{t("import.continued")}</p>}
      {view.isCutOff && log.isUnderWay && <p role="status">{t("import.cutOff")}</p>}
      {isSending && <p>{t("import.sendingKeep")}</p>}
      {progress.state === "running" && !isSending && <p role="status">{t("import.allSent")}</p>}
      {progress.state === "cancelled" && <p role="status">{t("import.cancelled")}</p>}
      <NotSent files={view.notSent} />
      {isLeftOpen && <p>{t("import.leftOpen")}</p>}
      <ActionRow>
        {isLeftOpen && (
          <ActionButton look="quiet" onPress={() => void importSession.close()}>
            {t("import.close")}
          </ActionButton>
        )}
        {log.isUnderWay && (
          <ActionButton look="quiet" onPress={() => void importSession.cancel()}>
            {t("import.cancel")}
          </ActionButton>
        )}
        {!log.isUnderWay && progress.done > 0 && <ActionLink href="/runs">{t("import.toRuns")}</ActionLink>}
        {!log.isUnderWay && (
          <ActionLink href="/" look="quiet">
            {t("plan.toToday")}
          </ActionLink>
        )}
      </ActionRow>
    </>
  );
}

interface SpokenProps {
  readonly view: ImportView;
  readonly progress: ImportProgress;
  /** What came of it; null until that is known. */
  readonly end: string | null;
}

/** The progress for a screen reader: now and then, and the end as soon as it is there. */
function Spoken({ view, progress, end }: SpokenProps) {
  const finished = progress.total - progress.waiting;
  const total = progress.total + view.toSend;
  const soFar = t("import.spoken", { finished, total });
  const calm = useCalmText(soFar, SPOKEN_MS);
  return (
    <p role="status" className="visually-hidden">
      {end === null ? calm : t("import.spokenEnd", { counts: end })}
    </p>
  );
}
