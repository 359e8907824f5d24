import type { CSSProperties } from "react";
import { classNames } from "../../styles/class-names.ts";
import styles from "./vertebra.module.css";
import { VERTEBRA_OUTLINE, VERTEBRA_RIDGE } from "./vertebra-shape.ts";

export interface VertebraProps {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Worst pain of the day, 0 to 10; null where nothing was entered. */
  readonly pain: number | null;
  readonly hasRun: boolean;
  readonly isToday?: boolean;
}

/** One day: the darker, the more pain; dashed without an entry; a dot where there was a run. */
export function Vertebra({ x, y, scale, pain, hasRun, isToday = false }: VertebraProps) {
  return (
    <g
      transform={`translate(${x.toString()} ${y.toString()}) scale(${scale.toString()})`}
      className={classNames(pain === null && styles["unknown"], isToday && styles["today"])}
      style={{ "--pain": pain ?? 0 } as CSSProperties}
    >
      <path d={VERTEBRA_OUTLINE} className={styles["outline"]} />
      <path d={VERTEBRA_RIDGE} className={styles["ridge"]} />
      {hasRun && <circle cx="27" cy="-3.500" r="5" className={styles["run"]} />}
    </g>
  );
}
