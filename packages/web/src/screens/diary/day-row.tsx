import type { DayLogAnswer } from "@backstride/server/api";
import { ActionButton } from "../../components/action-button.tsx";
import { dayShort } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import { toldInWords } from "./day-words.ts";
import styles from "./entry-list.module.css";

export interface DayRowProps {
  readonly log: DayLogAnswer;
  readonly onDelete: () => void;
}

/** What was told of one day. */
export function DayRow({ log, onDelete }: DayRowProps) {
  const when = dayShort(log.day);
  return (
    <>
      <div className={styles["wide"]}>
        <p className={styles["when"]}>
          {when} · {t("day.heading")}
        </p>
        <p className={styles["told"]}>{toldInWords(log).join(", ")}</p>
      </div>
      <ActionButton look="plain" label={t("day.deleteLabel", { when })} onPress={onDelete}>
        {t("diary.delete")}
      </ActionButton>
    </>
  );
}
