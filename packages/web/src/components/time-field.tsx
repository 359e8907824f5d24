import { useId } from "react";
import { classNames } from "../styles/class-names.ts";
import styles from "./field.module.css";

export interface TimeFieldProps {
  readonly label: string;
  /** HH:MM; empty where no time is given. */
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly help?: string;
  readonly problem?: string | null;
}

/** A time of day, by the device's own clock; it can be emptied again. */
export function TimeField({ label, value, onChange, help, problem }: TimeFieldProps) {
  const id = useId();
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <input
        id={id}
        type="time"
        className={classNames(styles["input"], styles["short"])}
        value={value}
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
