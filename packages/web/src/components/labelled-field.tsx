import { type ReactNode, useId } from "react";
import styles from "./field.module.css";

/** What ties an input to its label, its help and its problem. */
export interface FieldTies {
  readonly id: string;
  readonly "aria-invalid": true | undefined;
  readonly "aria-describedby": string | undefined;
}

export interface LabelledFieldProps {
  readonly label: string;
  /** Where the label stands above it already, as the heading. */
  readonly isLabelHidden?: boolean | undefined;
  readonly help?: string | undefined;
  readonly problem?: string | null | undefined;
  readonly children: (ties: FieldTies) => ReactNode;
}

/** A label above an input, its help and its problem below, told by a screen reader with it. */
export function LabelledField({ label, isLabelHidden, help, problem, children }: LabelledFieldProps) {
  const id = useId();
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={isLabelHidden ? "visually-hidden" : styles["label"]}>
        {label}
      </label>
      {children({
        id,
        "aria-invalid": problem ? true : undefined,
        "aria-describedby": described === "" ? undefined : described,
      })}
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
