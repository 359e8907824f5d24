import type { CSSProperties } from "react";
import { classNames } from "../../styles/class-names.ts";
import styles from "./calendar.module.css";
import type { CalendarMonth } from "./calendar-days.ts";

const STEP = 20;
const LEAST_RADIUS = 3;
const MOST_RADIUS = 9;
const WEEKS = 6;

export interface CalendarMonthFigureProps {
  readonly month: CalendarMonth;
  readonly longestM: number;
}

/** The days of a month, Monday to Sunday across: a circle for runs, its area the distance; a square for other sports. */
export function CalendarMonthFigure({ month, longestM }: CalendarMonthFigureProps) {
  const placeOf = (date: number) => {
    const place = month.startsOn + date - 1;
    return { x: (place % 7) * STEP + STEP / 2, y: Math.floor(place / 7) * STEP + STEP / 2 };
  };
  const dots = Array.from({ length: month.length }, (_, index) => placeOf(index + 1));
  return (
    <svg
      viewBox={`0 0 ${(7 * STEP).toString()} ${(WEEKS * STEP).toString()}`}
      className={styles["figure"]}
      aria-hidden="true"
    >
      <path d={dots.map(({ x, y }) => `M${x - 1} ${y}h2`).join("")} className={styles["empty"]} />
      {month.days.map(({ day, runs, others, distanceM, worstPain }) => {
        const { x, y } = placeOf(Number(day.slice(8)));
        return (
          <g key={day} style={{ "--pain": worstPain ?? 0 } as CSSProperties}>
            {runs.length > 0 && (
              <circle
                cx={x}
                cy={y}
                r={radiusOf(distanceM, longestM)}
                className={classNames(
                  styles["run"],
                  worstPain !== null && styles["rated"],
                  distanceM === null && styles["unknown"],
                )}
              />
            )}
            {others.length > 0 && (
              <rect
                x={runs.length > 0 ? x + 4 : x - 3.5}
                y={runs.length > 0 ? y + 4 : y - 3.5}
                width={runs.length > 0 ? 5 : 7}
                height={runs.length > 0 ? 5 : 7}
                className={styles["other"]}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}

function radiusOf(distanceM: number | null, longestM: number): number {
  if (distanceM === null || longestM <= 0) return LEAST_RADIUS;
  return Math.max(LEAST_RADIUS, MOST_RADIUS * Math.sqrt(distanceM / longestM));
}
