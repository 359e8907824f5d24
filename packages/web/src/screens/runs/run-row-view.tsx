import type { RunRow } from "@backstride/server/api";
import { AppLink } from "../../components/app-link.tsx";
import { dayShort } from "../../format/days.ts";
import { kilometres } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { painInWords, runMarks, runNumbers } from "./run-words.ts";
import styles from "./runs-list.module.css";

/** One activity of the list, the whole row a link to it. */
export function RunRowView({ run }: { readonly run: RunRow }) {
  const marks = runMarks(run);
  return (
    <AppLink href={`/runs/${encodeURIComponent(run.id)}`} className={styles["row"] ?? ""}>
      <span className={styles["day"]}>{run.day === null ? t("runs.noDay") : dayShort(run.day)}</span>
      <span className={styles["distance"]}>
        {run.distanceM === null ? t("runs.noDistance") : kilometres(run.distanceM)}
      </span>
      <span className={styles["numbers"]}>
        {marks.map((mark) => (
          <span key={mark} className={styles["mark"]}>
            {mark}
          </span>
        ))}
        {[run.name, runNumbers(run)].filter((part) => part !== null && part !== "").join(" · ")}
      </span>
      {run.worstPain !== null && (
        <span className={styles["pain"]}>
          {painInWords(run.worstPain)} <small>{t("runs.worstPain")}</small>
        </span>
      )}
    </AppLink>
  );
}
