import { axisX, axisY, gridY, lineY, rectY, ruleY } from "@observablehq/plot";
import { useEffect, useRef } from "react";
import { dateOfDay } from "../format/days.ts";
import { barePlot } from "./bare-plot.ts";
import { useChartWidth } from "./use-chart-width.ts";
import styles from "./week-chart.module.css";

const HEIGHT = 180;
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** The part of its week that a bar leaves free on either side. */
const GAP = 0.12;
export const CHRONIC_DASHES = "2 4";

export interface WeekValue {
  readonly lastDay: string;
  /** Null where the week has none: it stays empty. */
  readonly value: number | null;
}

export interface WeekChartProps {
  readonly label: string;
  readonly bars?: readonly WeekValue[];
  /** Drawn in order: the first whole, the others dashed. A week without a value interrupts its line. */
  readonly lines?: readonly (readonly WeekValue[])[];
}

/** Weeks in a row, as bars or as lines, from zero on. */
export function WeekChart({ label, bars, lines }: WeekChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useChartWidth(frame);
  useEffect(() => {
    const { current } = frame;
    if (current === null || width === 0) return;
    current.replaceChildren(drawn({ bars: bars ?? [], lines: lines ?? [] }, width));
  }, [bars, lines, width]);
  return <div ref={frame} className={styles["chart"]} role="img" aria-label={label} />;
}

interface Drawing {
  readonly bars: readonly WeekValue[];
  readonly lines: readonly (readonly WeekValue[])[];
}

const endOf = ({ lastDay }: WeekValue): number => dateOfDay(lastDay).getTime() + DAY_MS / 2;

function drawn({ bars, lines }: Drawing, width: number): Element {
  const all = [bars, ...lines].flat();
  const most = Math.max(0, ...all.flatMap(({ value }) => value ?? []));
  const ends = all.map(endOf);
  const first = Math.min(...ends) - WEEK_MS;
  const last = Math.max(...ends);
  return barePlot({
    width,
    height: HEIGHT,
    marginLeft: 38,
    marginRight: 10,
    marginTop: 12,
    className: "backstride-plot",
    y: { domain: [0, most === 0 ? 1 : most * 1.05], label: null },
    x: { type: "utc", domain: [new Date(first), new Date(last)], label: null },
    marks: [
      gridY({ ticks: 4, stroke: "var(--hairline)", strokeOpacity: 1 }),
      rectY(
        bars.filter(({ value }) => value !== null),
        {
          x1: (week: WeekValue) => new Date(endOf(week) - WEEK_MS * (1 - GAP)),
          x2: (week: WeekValue) => new Date(endOf(week) - WEEK_MS * GAP),
          y1: 0,
          y2: "value",
          fill: "var(--accent)",
          fillOpacity: 0.75,
        },
      ),
      ...lines.map((line, index) =>
        lineY(line, {
          x: (week: WeekValue) => dateOfDay(week.lastDay),
          y: "value",
          stroke: index === 0 ? "var(--accent)" : "var(--ink)",
          strokeWidth: 1.75,
          strokeDasharray: index === 0 ? "none" : CHRONIC_DASHES,
        }),
      ),
      ruleY([0], { stroke: "var(--line-strong)" }),
      axisY({ ticks: 4, tickSize: 0, label: null }),
      axisX({ ticks: width < 420 ? 3 : 6, tickSize: 4, label: null }),
    ],
  });
}
