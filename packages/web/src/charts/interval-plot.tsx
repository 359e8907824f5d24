import { t } from "../i18n/t.ts";
import { percentOf, topOfScale, USUAL_HOUR } from "./index-scale.ts";
import styles from "./load-plots.module.css";

export interface IntervalPlotProps {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** The picture in words. */
  readonly label: string;
}

/** A number with its band on a scale from 0, beside the usual hour. The table under it says the same. */
export function IntervalPlot({ low, middle, high, label }: IntervalPlotProps) {
  const top = topOfScale([high]);
  const at = (value: number): string => `${percentOf(value, top).toFixed(2)}%`;
  return (
    <svg className={styles["interval"]} role="img" aria-label={label}>
      <line x1="0" x2="100%" y1="34" y2="34" className={styles["axis"]} />
      <text x="0" y="64" className={styles["zero"]}>
        0
      </text>
      <text x={at(USUAL_HOUR)} y="64" className={styles["usualWords"]}>
        {t("backLoad.usualHour")}
      </text>
      <rect x={at(low)} width={at(high - low)} y="25" height="18" className={styles["band"]} />
      <line x1={at(USUAL_HOUR)} x2={at(USUAL_HOUR)} y1="18" y2="50" className={styles["usual"]} />
      <line x1={at(middle)} x2={at(middle)} y1="21" y2="47" className={styles["middle"]} />
      <text x={at(middle)} y="13" className={styles["value"]}>
        {Math.round(middle)}
      </text>
    </svg>
  );
}
