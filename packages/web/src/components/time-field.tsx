import { classNames } from "../styles/class-names.ts";
import styles from "./field.module.css";
import { LabelledField } from "./labelled-field.tsx";

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
  return (
    <LabelledField label={label} help={help} problem={problem}>
      {(ties) => (
        <input
          {...ties}
          type="time"
          className={classNames(styles["input"], styles["short"])}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </LabelledField>
  );
}
