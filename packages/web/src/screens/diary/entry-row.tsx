import type { DiaryEntryAnswer, RunRow } from "@backstride/server/api";
import { ActionButton } from "../../components/action-button.tsx";
import { AppLink } from "../../components/app-link.tsx";
import { regionsInWords } from "../../components/body-map/region-names.ts";
import { dayShort, timeOfDay } from "../../format/days.ts";
import { kilometres } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import styles from "./entry-list.module.css";
import { momentInWords } from "./moments.ts";

export interface EntryRowProps {
  readonly entry: DiaryEntryAnswer;
  readonly run: RunRow | undefined;
  readonly onDelete: () => void;
}

/** One entry: how bad, where, when, about which run. */
export function EntryRow({ entry, run, onDelete }: EntryRowProps) {
  const when = `${dayShort(entry.day)}, ${timeOfDay(entry.at)}`;
  return (
    <>
      <span className={styles["pain"]}>
        {entry.pain}
        <span className="visually-hidden"> {t("diary.ofTen")}</span>
      </span>
      <div>
        <p className={styles["when"]}>
          {when} · {momentInWords(entry.moment)}
        </p>
        <p>{entry.regions.length === 0 ? t("spine.noPain") : regionsInWords(entry.regions)}</p>
        {run !== undefined && (
          <p>
            <AppLink href={`/runs/${encodeURIComponent(run.id)}`}>
              {run.distanceM === null
                ? t("diary.theRun")
                : t("diary.theRunOf", { distance: kilometres(run.distanceM) })}
            </AppLink>
          </p>
        )}
        {entry.note !== null && <p className={styles["note"]}>{entry.note}</p>}
      </div>
      <ActionButton look="plain" label={t("diary.deleteLabel", { when })} onPress={onDelete}>
        {t("diary.delete")}
      </ActionButton>
    </>
  );
}
