import { useId } from "react";
import { DateField } from "../../components/date-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { t } from "../../i18n/t.ts";
import { type AddedByRunner, isTooMuch, LONGEST_LINE, MOST_LINES } from "./added-by-runner.ts";
import styles from "./added-form.module.css";

export interface AddedFormProps {
  readonly added: AddedByRunner;
  readonly onChange: (added: AddedByRunner) => void;
}

/** What goes on this print and into this file alone: who the runner is, and what they tried. */
export function AddedForm({ added, onChange }: AddedFormProps) {
  const id = useId();
  const isOver = isTooMuch(added);
  return (
    <details className={styles["form"]}>
      <summary className={styles["summary"]}>{t("report.added.title")}</summary>
      <div className={styles["fields"]}>
        <p className={styles["help"]}>{t("report.added.help")}</p>
        <TextField
          label={t("report.added.name")}
          value={added.name}
          onChange={(name) => onChange({ ...added, name })}
        />
        <DateField
          label={t("report.added.birthDate")}
          value={added.birthDate}
          onChange={(birthDate) => onChange({ ...added, birthDate })}
        />
        <div className={styles["tried"]}>
          <label htmlFor={id}>{t("report.added.tried")}</label>
          <textarea
            id={id}
            rows={MOST_LINES}
            autoComplete="off"
            className={styles["text"]}
            value={added.tried}
            onChange={({ target }) => onChange({ ...added, tried: target.value })}
            aria-invalid={isOver ? true : undefined}
            aria-describedby={`${id}-help${isOver ? ` ${id}-problem` : ""}`}
          />
          <p id={`${id}-help`} className={styles["help"]}>
            {t("report.added.triedHelp")}
          </p>
          {isOver && (
            <p id={`${id}-problem`} role="alert">
              {t("report.added.tooMuch", { lines: MOST_LINES, characters: LONGEST_LINE })}
            </p>
          )}
        </div>
      </div>
    </details>
  );
}
