import styles from "./back-load-weeks.module.css";
import { type LoadOfDays, weekLook } from "./week-rows.ts";

export interface WeekVertebraProps {
  readonly week: LoadOfDays;
  /** The load that fills the width. */
  readonly widest: number;
}

/** Half of the drawing: everything lies as far to the left of the middle as to the right. */
const HALF = 50;
/** A week of which nothing is known is drawn this wide, dashed: not as nothing. */
const UNKNOWN_WIDTH = 5;

/** One week: its body as wide as the load, thin processes to the most that it may have been, notches at the least. */
export function WeekVertebra({ week, widest }: WeekVertebraProps) {
  const look = weekLook(week);
  const reach = (load: number): number => (HALF * load) / widest;
  const body = look === "unknown" ? UNKNOWN_WIDTH : reach(week.atLeast);
  const { band } = week;
  return (
    <svg className={styles["vertebra"]} aria-hidden="true">
      <line x1="50%" x2="50%" y1="0" y2="100%" className={styles["cord"]} />
      {look === "known" && band !== null && (
        <line
          x1={percent(HALF - reach(band.high))}
          x2={percent(HALF + reach(band.high))}
          y1="50%"
          y2="50%"
          className={styles["process"]}
        />
      )}
      {look !== "none" && (
        <rect
          x={percent(HALF - body)}
          width={percent(2 * body)}
          y="15%"
          height="70%"
          rx="3"
          className={styles[look === "known" ? "body" : "open"]}
        />
      )}
      {look === "known" &&
        band !== null &&
        [-1, 1].map((side) => (
          <line
            key={side}
            x1={percent(HALF + side * reach(band.low))}
            x2={percent(HALF + side * reach(band.low))}
            y1="25%"
            y2="75%"
            className={styles["notch"]}
          />
        ))}
    </svg>
  );
}

const percent = (value: number): string => `${value.toFixed(2)}%`;
