import styles from "./field.module.css";
import { LabelledField } from "./labelled-field.tsx";

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly help?: string;
}

/** A choice of one from a list, with the device's own picker. */
export function SelectField({ label, value, options, onChange, help }: SelectFieldProps) {
  return (
    <LabelledField label={label} help={help}>
      {(ties) => (
        <select
          {...ties}
          className={styles["input"]}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
