import { areaY, axisX, axisY, dot, gridY, lineY, rectY } from "@observablehq/plot";
import { useEffect, useRef } from "react";
import { DataTable } from "../components/data-table.tsx";
import { painOfDay, runsOfDay } from "../components/spine/day-in-words.ts";
import type { SpineDay } from "../components/spine/spine-day.ts";
import { dateOfDay, dayInWords } from "../format/days.ts";
import { t } from "../i18n/t.ts";
import { barePlot } from "./bare-plot.ts";
import styles from "./pain-chart.module.css";
import { useChartWidth } from "./use-chart-width.ts";

const HEIGHT = 220;
const HALF_DAY_MS = 43_200_000;
const TOP_OF_PAIN_SCALE = 10;

/** Pain day by day with the runs as bars behind it, their height by distance. */
export function PainChart({ days }: { readonly days: readonly SpineDay[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useChartWidth(frame);
  useEffect(() => {
    const { current } = frame;
    if (current === null || width === 0) return;
    current.replaceChildren(drawn(days, width));
  }, [days, width]);
  return (
    <figure className={styles["figure"]}>
      <div ref={frame} className={styles["chart"]} role="img" aria-label={t("painChart.label")} />
      <figcaption className={styles["legend"]}>{t("painChart.legend")}</figcaption>
      <DataTable
        caption={t("painChart.label")}
        columns={[t("spine.column.day"), t("spine.column.pain"), t("spine.column.run")]}
        rows={days.map((day) => [dayInWords(day.day), painOfDay(day), runsOfDay(day) ?? t("spine.noRun")])}
      />
    </figure>
  );
}

interface Point {
  readonly at: Date;
  readonly pain: number | null;
  readonly isFlare: boolean;
  readonly runM: number | null;
}

const pointOf = ({ day, pain, isFlare, runs }: SpineDay): Point => {
  const known = runs.flatMap(({ distanceM }) => (distanceM === null ? [] : [distanceM]));
  return {
    at: dateOfDay(day),
    pain,
    isFlare,
    runM: known.length === 0 ? null : known.reduce((sum, distanceM) => sum + distanceM, 0),
  };
};

function drawn(days: readonly SpineDay[], width: number): Element {
  const points = days.map(pointOf);
  const longest = Math.max(1, ...points.map(({ runM }) => runM ?? 0));
  const runs = points.filter(({ runM }) => runM !== null);
  const entered = points.filter(({ pain }) => pain !== null);
  return barePlot({
    width,
    height: HEIGHT,
    marginLeft: 28,
    marginRight: 8,
    marginTop: 16,
    className: "backstride-plot",
    y: { domain: [0, TOP_OF_PAIN_SCALE], label: t("painChart.axis") },
    x: { type: "utc", label: null },
    marks: [
      gridY({ ticks: [0, 2, 4, 6, 8, 10], stroke: "var(--hairline)", strokeOpacity: 1 }),
      rectY(runs, {
        x1: (point: Point) => new Date(point.at.getTime() - HALF_DAY_MS * 0.7),
        x2: (point: Point) => new Date(point.at.getTime() + HALF_DAY_MS * 0.7),
        // The bars use the lower half: how far, not how bad.
        y: (point: Point) => ((point.runM ?? 0) / longest) * (TOP_OF_PAIN_SCALE / 2),
        fill: "var(--hairline)",
      }),
      // y1 and y2 rather than y: that one would stack, and stacking turns a day without an entry into a zero.
      areaY(points, { x: "at", y1: 0, y2: "pain", fill: "var(--accent)", fillOpacity: 0.12 }),
      lineY(points, { x: "at", y: "pain", stroke: "var(--accent)", strokeWidth: 1.75 }),
      dot(entered, {
        x: "at",
        y: "pain",
        r: (point: Point) => (point.isFlare ? 5 : 2.5),
        fill: "var(--accent)",
        stroke: "var(--paper)",
      }),
      axisY({ ticks: [0, 2, 4, 6, 8, 10], tickSize: 0, label: null }),
      axisX({ ticks: width < 420 ? 4 : 7, tickSize: 4, label: null }),
    ],
  });
}
