import type { HTMLInputAutoCompleteAttribute } from "react";
import { classNames } from "../styles/class-names.ts";
import styles from "./field.module.css";
import { LabelledField } from "./labelled-field.tsx";

export interface TextFieldProps {
  readonly label: string;
  /** Where the label stands above it already, as the heading. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** When the runner is done with the field. */
  readonly onDone?: () => void;
  readonly help?: string;
  readonly problem?: string | null;
  readonly unit?: string | null;
  readonly isNumber?: boolean;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
}

/** One line of text, or a number with its unit. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    isLabelHidden = false,
    value,
    onChange,
    onDone,
    help,
    problem,
    unit,
    isNumber = false,
    autoComplete = "off",
  } = props;
  return (
    <LabelledField label={label} isLabelHidden={isLabelHidden} help={help} problem={problem}>
      {(ties) => (
        <span className={styles["withUnit"]}>
          <input
            {...ties}
            className={classNames(styles["input"], isNumber && styles["short"])}
            inputMode={isNumber ? "decimal" : "text"}
            autoComplete={autoComplete}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onDone}
          />
          {unit && <span>{unit}</span>}
        </span>
      )}
    </LabelledField>
  );
}
