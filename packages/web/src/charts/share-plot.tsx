import styles from "./share-plot.module.css";

export interface SharePlotProps {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** What there is at most of it: the line reaches so far. */
  readonly of: number;
  /** Where the axis ends that all plots of a list have in common. */
  readonly top: number;
  /** What stands at the end of the line: "12 flares". */
  readonly endLabel: string;
}

/** A number with its band on a line from 0 to what there is at most. The words beside it say the same. */
export function SharePlot({ low, middle, high, of, top, endLabel }: SharePlotProps) {
  const at = (value: number): string => `${((100 * Math.min(value, top)) / Math.max(top, 1)).toFixed(2)}%`;
  return (
    <span className={styles["figure"]} aria-hidden="true">
      <svg className={styles["plot"]} aria-hidden="true">
        <line x1="0" x2={at(of)} y1="12" y2="12" className={styles["axis"]} />
        <line x1="0" x2="0" y1="6" y2="18" className={styles["axis"]} />
        <line x1={at(of)} x2={at(of)} y1="6" y2="18" className={styles["axis"]} />
        <rect x={at(low)} width={at(Math.max(0, high - low))} y="5" height="14" className={styles["band"]} />
        <line x1={at(middle)} x2={at(middle)} y1="2" y2="22" className={styles["middle"]} />
      </svg>
      <span className={styles["ends"]} style={{ width: at(of) }}>
        <span>0</span>
        <span>{endLabel}</span>
      </span>
    </span>
  );
}
