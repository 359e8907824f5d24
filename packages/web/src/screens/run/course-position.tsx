import { t } from "../../i18n/t.ts";
import type { Reading } from "./read-value.ts";
import styles from "./run-screen.module.css";

export interface CoursePositionProps {
  readonly readings: readonly Reading[];
  /** How many points there are along the axis, and the one in focus. */
  readonly count: number;
  readonly at: number | null;
  /** The same point counted in the series. */
  readonly index: number | null;
  /** The point in focus in words. */
  readonly words: string | null;
  readonly onAt: (at: number) => void;
}

/** The point in focus: moved by a slider, read out in words. */
export function CoursePosition({ readings, count, at, index, words, onAt }: CoursePositionProps) {
  return (
    <>
      <label className={styles["slider"]}>
        {t("run.position")}
        <input
          type="range"
          min={0}
          max={Math.max(0, count - 1)}
          value={at ?? 0}
          aria-valuetext={words ?? t("run.atStart")}
          onChange={(event) => onAt(Number(event.target.value))}
        />
      </label>
      <p className={styles["readout"]} aria-live="off">
        {words === null ? (
          <span>{t("run.pointHint")}</span>
        ) : (
          <>
            <b>{words}</b>
            {readings.map(({ id, label, read }) => (
              <span key={id}>
                {label}: <b>{read(index)}</b>
              </span>
            ))}
          </>
        )}
      </p>
    </>
  );
}
