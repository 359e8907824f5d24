import type { ImportItem } from "@backstride/server/api";
import { AppLink } from "../../components/app-link.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";
import styles from "./import-log.module.css";

export const STATE_WORDS: Readonly<Record<ImportItem["state"], MessageKey>> = {
  waiting: "import.state.waiting",
  done: "import.state.done",
  skipped: "import.state.skipped",
  failed: "import.state.failed",
  cancelled: "import.state.cancelled",
};

export interface ItemRowProps {
  readonly item: ImportItem;
  /** What became of it, where that is more than its state. */
  readonly became?: string;
}

/** One file: its name, what happened to it, and the way to its run. */
export function ItemRow({ item, became }: ItemRowProps) {
  const { fileName, reason, runId, state, warnings } = item;
  const isFine = state === "done" || state === "waiting";
  return (
    <li className={styles["item"]}>
      <span className={styles["name"]}>
        {runId === null ? (
          fileName
        ) : (
          <AppLink href={`/runs/${encodeURIComponent(runId)}`}>{fileName}</AppLink>
        )}
      </span>
      <span className={styles["became"]}>
        {became !== undefined && <span>{became}</span>}
        {reason === null ? (
          became === undefined && <span>{t(STATE_WORDS[state])}</span>
        ) : (
          <span>{reason.message}</span>
        )}
        {warnings.map((warning) => (
          <span key={`${warning.code} ${warning.message}`}>{warning.message}</span>
        ))}
        {reason !== null && !isFine && <code className={styles["code"]}>{reason.code}</code>}
      </span>
    </li>
  );
}
