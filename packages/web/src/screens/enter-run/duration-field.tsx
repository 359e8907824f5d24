import { useId } from "react";
import field from "../../components/field.module.css";
import { TextField } from "../../components/text-field.tsx";
import { t } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import styles from "./enter-run.module.css";

export interface DurationFieldProps {
  readonly hours: string;
  readonly minutes: string;
  readonly onChange: (change: { readonly hours?: string; readonly minutes?: string }) => void;
  readonly problem: string | null;
}

/** How long the run was, in hours and minutes. */
export function DurationField({ hours, minutes, onChange, problem }: DurationFieldProps) {
  const id = useId();
  return (
    <fieldset
      className={field["field"]}
      aria-describedby={problem === null ? `${id}-help` : `${id}-help ${id}-problem`}
    >
      <legend className={classNames(field["label"], styles["legend"])}>{t("enterRun.duration")}</legend>
      <div className={styles["duration"]}>
        <TextField
          label={t("enterRun.hours")}
          isLabelHidden
          value={hours}
          onChange={(text) => onChange({ hours: text })}
          unit={t("enterRun.hoursUnit")}
          isNumber
        />
        <TextField
          label={t("enterRun.minutes")}
          isLabelHidden
          value={minutes}
          onChange={(text) => onChange({ minutes: text })}
          unit={t("enterRun.minutesUnit")}
          isNumber
        />
      </div>
      <p id={`${id}-help`} className={field["help"]}>
        {t("enterRun.durationHelp")}
      </p>
      {problem !== null && (
        <p id={`${id}-problem`} className={field["problem"]} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
