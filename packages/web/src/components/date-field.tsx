import { useId } from "react";
import styles from "./field.module.css";

export interface DateFieldProps {
  readonly label: string;
  /** YYYY-MM-DD; empty where no day is given. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly help?: string;
}

/** A day, by the device's own calendar; it can be emptied again. */
export function DateField({ label, value, onChange, help }: DateFieldProps) {
  const id = useId();
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
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className={styles["help"]}>
          {help}
        </p>
      )}
    </div>
  );
}
