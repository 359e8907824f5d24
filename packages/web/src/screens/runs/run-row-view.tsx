import type { RunRow } from "@backstride/server/api";
import { AppLink } from "../../components/app-link.tsx";
import { dayShort } from "../../format/days.ts";
import { kilometres } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { runNumbers } from "./run-words.ts";
import styles from "./runs-screen.module.css";

/** One activity of the list, the whole row a link to it. */
export function RunRowView({ run }: { readonly run: RunRow }) {
  return (
    <AppLink href={`/runs/${encodeURIComponent(run.id)}`} className={styles["row"] ?? ""}>
      <span className={styles["day"]}>{run.day === null ? t("runs.noDay") : dayShort(run.day)}</span>
      <span className={styles["distance"]}>
        {run.distanceM === null ? t("runs.noDistance") : kilometres(run.distanceM)}
      </span>
      <span className={styles["numbers"]}>
        {[run.name, runNumbers(run)].filter((part) => part !== null && part !== "").join(" · ")}
      </span>
      {run.worstPain !== null && (
        <span className={styles["pain"]}>
          {run.worstPain === 0 ? t("spine.noPain") : t("spine.pain", { pain: run.worstPain })}{" "}
          <small>{t("runs.worstPain")}</small>
        </span>
      )}
    </AppLink>
  );
}
