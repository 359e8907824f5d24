import type { CSSProperties } from "react";
import { classNames } from "../../styles/class-names.ts";
import type { RunDot } from "./run-dot.ts";
import styles from "./vertebra.module.css";
import { VERTEBRA_OUTLINE, VERTEBRA_RIDGE } from "./vertebra-shape.ts";

export interface VertebraProps {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Worst pain of the day, 0 to 10; null where nothing was entered. */
  readonly pain: number | null;
  /** Null without a run. */
  readonly run: RunDot | null;
  readonly isToday?: boolean;
}

/** One day: the darker, the more pain; dashed without an entry; a dot where there was a run, or a ring. */
export function Vertebra({ x, y, scale, pain, run, isToday = false }: VertebraProps) {
  return (
    <g
      transform={`translate(${x.toString()} ${y.toString()}) scale(${scale.toString()})`}
      className={classNames(pain === null && styles["unknown"], isToday && styles["today"])}
      style={{ "--pain": pain ?? 0 } as CSSProperties}
    >
      <path d={VERTEBRA_OUTLINE} className={styles["outline"]} />
      <path d={VERTEBRA_RIDGE} className={styles["ridge"]} />
      {run !== null && (
        <circle cx="27" cy="-3.5" r={run.radius} className={styles[run.isRing ? "ring" : "run"]} />
      )}
    </g>
  );
}
