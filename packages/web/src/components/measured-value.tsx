import type { Measured } from "@backstride/core/results";
import { quantity } from "../format/numbers.ts";
import { t } from "../i18n/t.ts";
import styles from "./measured-value.module.css";

export interface MeasuredValueProps {
  readonly measured: Measured<number>;
  /** How the value is to be read, where the unit alone does not say. */
  readonly format?: (value: number) => string;
}

/** A number, or that it is not known and why. Never a zero in its place. */
export function MeasuredValue({ measured, format }: MeasuredValueProps) {
  if (measured.kind === "unavailable") {
    return <span className={styles["missing"]}>{t("measured.notKnown", { reason: measured.detail })}</span>;
  }
  const text = format === undefined ? quantity(measured.value, measured.unit) : format(measured.value);
  return <span className={styles["value"]}>{text}</span>;
}
