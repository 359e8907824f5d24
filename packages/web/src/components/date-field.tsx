import styles from "./field.module.css";
import { LabelledField } from "./labelled-field.tsx";

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
  return (
    <LabelledField label={label} help={help} problem={problem}>
      {(ties) => (
        <input
          {...ties}
          type="date"
          className={styles["input"]}
          value={value}
          max={latest}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </LabelledField>
  );
}
