import { type HTMLInputAutoCompleteAttribute, useId } from "react";
import { classNames } from "../styles/class-names.ts";
import styles from "./field.module.css";

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
  const id = useId();
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={isLabelHidden ? "visually-hidden" : styles["label"]}>
        {label}
      </label>
      <span className={styles["withUnit"]}>
        <input
          id={id}
          className={classNames(styles["input"], isNumber && styles["short"])}
          inputMode={isNumber ? "decimal" : "text"}
          autoComplete={autoComplete}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onDone}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described === "" ? undefined : described}
        />
        {unit && <span>{unit}</span>}
      </span>
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
