import type { ProgressSeries } from "@backstride/server/api";
import { axisX, axisY, dot, gridY, lineY, rectY, ruleY } from "@observablehq/plot";
import { useEffect, useRef } from "react";
import { dateOfDay } from "../format/days.ts";
import { t } from "../i18n/t.ts";
import { barePlot } from "./bare-plot.ts";
import { changeLines, domainOf, noiseBand } from "./change-lines.ts";
import { dashOf } from "./line-dashes.ts";
import styles from "./series-chart.module.css";
import { useChartWidth } from "./use-chart-width.ts";

const HEIGHT = 210;
const DAY_MS = 86_400_000;
const LEAST_DAYS = 14;
/** Beyond so many the dots would hide the line. */
const DOTS_UP_TO = 40;

/** One thing over time, over the band of chance around its first value and the changes that would matter. */
export function SeriesChart({ series }: { readonly series: ProgressSeries }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useChartWidth(frame);
  useEffect(() => {
    const { current } = frame;
    if (current === null || width === 0) return;
    current.replaceChildren(drawn(series, width));
  }, [series, width]);
  return (
    <div
      ref={frame}
      className={styles["chart"]}
      role="img"
      aria-label={t("progress.chart", { title: series.title })}
    />
  );
}

function drawn(series: ProgressSeries, width: number): Element {
  const points = series.points.map(({ day, value }) => ({ at: dateOfDay(day), value }));
  const band = noiseBand(series);
  const first = points[0]?.at.getTime() ?? 0;
  const last = points.at(-1)?.at.getTime() ?? 0;
  const edgeMs = Math.max(DAY_MS / 2, (LEAST_DAYS * DAY_MS - (last - first)) / 2);
  const x = [new Date(first - edgeMs), new Date(last + edgeMs)] as const;
  return barePlot({
    width,
    height: HEIGHT,
    marginLeft: 34,
    marginRight: 10,
    marginTop: 12,
    className: "backstride-plot",
    y: { domain: [...domainOf(series)], label: null },
    x: { type: "utc", domain: [...x], label: null },
    marks: [
      gridY({ ticks: 5, stroke: "var(--hairline)", strokeOpacity: 1 }),
      ...(band === null
        ? []
        : [
            rectY([band], {
              x1: x[0],
              x2: x[1],
              y1: "from",
              y2: "to",
              fill: "var(--accent)",
              fillOpacity: 0.13,
            }),
          ]),
      ...changeLines(series)
        .filter(({ isOnScale }) => isOnScale)
        .map(({ change, value }) =>
          ruleY([value], {
            stroke: "var(--ink-soft)",
            strokeWidth: 1.5,
            strokeDasharray: dashOf(series.smallestChanges.indexOf(change)),
          }),
        ),
      lineY(points, { x: "at", y: "value", stroke: "var(--accent)", strokeWidth: 1.75 }),
      dot(points.length > DOTS_UP_TO ? points.slice(-1) : points, {
        x: "at",
        y: "value",
        r: 4,
        fill: "var(--accent)",
        stroke: "var(--paper)",
      }),
      axisY({ ticks: 5, tickSize: 0, label: null }),
      axisX({ ticks: width < 420 ? 3 : 6, tickSize: 4, label: null }),
    ],
  });
}
