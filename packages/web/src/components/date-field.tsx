import { useId } from "react";
import styles from "./field.module.css";

export interface DateFieldProps {
  readonly label: string;
  /** YYYY-MM-DD; empty where no day is given. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly help?: string;
  readonly problem?: string | null;
  /** The last day that the calendar offers. */
  readonly latest?: string;
}

/** A day, by the device's own calendar; it can be emptied again. */
export function DateField({ label, value, onChange, help, problem, latest }: DateFieldProps) {
  const id = useId();
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className={styles["input"]}
        value={value}
        max={latest}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described === "" ? undefined : described}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className={styles["help"]}>
          {help}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles["problem"]} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
