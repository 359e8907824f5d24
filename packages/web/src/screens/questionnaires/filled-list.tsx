import type { FilledInstrument } from "@backstride/server/api";
import { useDeleteLater } from "../../api/use-delete-later.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { dayInWords, timeOfDay } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import styles from "./questionnaires.module.css";
import { Statements } from "./statements.tsx";

export interface FilledListProps {
  /** Of the questionnaire. */
  readonly id: string;
  /** Newest first. */
  readonly filled: readonly FilledInstrument[];
}

/** The sittings so far with what each said. Deleting can be undone for a few seconds. */
export function FilledList({ id, filled }: FilledListProps) {
  const { pending, failure, deleteLater, undo } = useDeleteLater(`instruments/${id}/answers`);
  return (
    <>
      {failure !== null && <FailureNotice failure={failure} />}
      <ul className={styles["list"]}>
        {filled.map((sitting) => {
          const when = `${dayInWords(sitting.day)}, ${timeOfDay(sitting.at)}`;
          return (
            <li key={sitting.id} className={styles["sitting"]}>
              {pending.has(sitting.id) ? (
                <div role="status" className={styles["row"]}>
                  <span>{t("forms.deleted")}</span>
                  <ActionButton look="quiet" onPress={() => undo(sitting.id)}>
                    {t("diary.undo")}
                  </ActionButton>
                </div>
              ) : (
                <>
                  <div className={styles["row"]}>
                    <h3>{when}</h3>
                    <ActionButton
                      look="plain"
                      label={t("forms.deleteLabel", { when })}
                      onPress={() => deleteLater(sitting.id)}
                    >
                      {t("diary.delete")}
                    </ActionButton>
                  </div>
                  <Statements statements={sitting.statements} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
