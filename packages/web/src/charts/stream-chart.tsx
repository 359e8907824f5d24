import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { t } from "../i18n/t.ts";
import { onAppearanceChange } from "../styles/appearance.ts";
import { type ChartMarks, drawMarks, NO_MARKS } from "./chart-bands.ts";
import { colourOf } from "./colour-of.ts";
import styles from "./stream-chart.module.css";
import type { AxisPoints } from "./stream-points.ts";
import { useChartWidth } from "./use-chart-width.ts";

const HEIGHT = 130;

export interface Stream {
  readonly id: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** The unit beside the label, where the values along the axis don't carry it. */
  readonly unit: string;
  /** A value with its unit; null where it means standing still. */
  readonly format: (value: number) => string | null;
  /** A value along the axis. */
  readonly formatTick: (value: number) => string;
  /** Where the axis has its lines, where round numbers of the value would not be round to read. */
  readonly ticks?: (least: number, most: number) => number[];
}

export interface StreamChartProps {
  readonly stream: Stream;
  readonly points: AxisPoints;
  /** The point in focus, counted along the axis. */
  readonly at: number | null;
  readonly onAt: (at: number | null) => void;
  readonly formatX: (x: number) => string;
  /** Bands and lines behind the stream. */
  readonly marks?: ChartMarks;
}

/** One stream of a run as a line. It is drawn on a canvas; the table under the charts says the same in words. */
export function StreamChart({ stream, points, at, onAt, formatX, marks = NO_MARKS }: StreamChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const shownMarks = useRef(marks);
  const width = useChartWidth(frame);
  useEffect(() => {
    const { current } = frame;
    if (current === null || width === 0) return;
    const data: uPlot.AlignedData = [
      [...points.x],
      points.index.map((index) => stream.values[index] ?? null),
    ];
    const draw = () => {
      chart.current?.destroy();
      const options = optionsFor(width, { stream, formatX, onAt, frame: current });
      options.hooks = {
        ...options.hooks,
        drawClear: [(drawn) => drawMarks(drawn, current, shownMarks.current)],
      };
      chart.current = new uPlot(options, data, current);
    };
    draw();
    const stopListening = onAppearanceChange(draw);
    return () => {
      stopListening();
      chart.current?.destroy();
      chart.current = null;
    };
  }, [stream, points, width, formatX, onAt]);
  useEffect(() => {
    shownMarks.current = marks;
    chart.current?.redraw(false);
  }, [marks]);
  useEffect(() => {
    const drawn = chart.current;
    const x = at === null ? undefined : points.x[at];
    if (drawn === null || x === undefined || drawn.cursor.idx === at) return;
    drawn.setCursor({ left: drawn.valToPos(x, "x"), top: 10 }, false);
  }, [at, points]);
  return (
    <figure className={styles["figure"]}>
      <figcaption className={styles["caption"]}>
        {stream.label} <span className={styles["unit"]}>{stream.unit}</span>
      </figcaption>
      <div ref={frame} className={styles["frame"]} role="img" aria-label={labelOf(stream)} />
    </figure>
  );
}

/** A picture's name says how far it reaches; the table under the charts says the rest. */
function labelOf({ label, values, format }: Stream): string {
  const known = values.filter((value) => value !== null).filter((value) => format(value) !== null);
  const least = known.reduce<number | null>((a, b) => (a === null ? b : Math.min(a, b)), null);
  const most = known.reduce<number | null>((a, b) => (a === null ? b : Math.max(a, b)), null);
  if (least === null || most === null) return label;
  return t("run.chartLabel", { label, least: format(least) ?? "", most: format(most) ?? "" });
}

function optionsFor(
  width: number,
  {
    stream,
    formatX,
    onAt,
    frame,
  }: Pick<StreamChartProps, "stream" | "formatX" | "onAt"> & { readonly frame: HTMLElement },
): uPlot.Options {
  const ink = colourOf(frame, "--ink-soft");
  const axis = {
    stroke: ink,
    font: `12px ${getComputedStyle(frame).fontFamily}`,
    grid: { stroke: colourOf(frame, "--hairline"), width: 1 },
    ticks: { show: false },
  };
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 8 } },
    scales: { x: { time: false } },
    axes: [
      { ...axis, size: 26, space: 70, values: (_chart, ticks) => ticks.map(formatX) },
      {
        ...axis,
        size: 44,
        space: 26,
        values: (_chart, values) => values.map(stream.formatTick),
        ...(stream.ticks === undefined
          ? {}
          : {
              splits: (_chart: uPlot, _axis: number, least: number, most: number) =>
                stream.ticks?.(least, most) ?? [],
            }),
      },
    ],
    series: [
      {},
      { stroke: colourOf(frame, "--accent"), width: 1.5, points: { show: false }, spanGaps: false },
    ],
    hooks: {
      setCursor: [
        ({ cursor }) => {
          if (typeof cursor.idx === "number") onAt(cursor.idx);
        },
      ],
    },
  };
}
