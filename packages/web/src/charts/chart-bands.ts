import uPlot from "uplot";
import { colourOf } from "./colour-of.ts";
import type { AxisSpan } from "./stretches.ts";

/** A shaded part of a chart: where nothing was recorded, a value that is not one, or what was asked to be shown. */
export interface ChartBand extends AxisSpan {
  readonly look: "silence" | "spike" | "highlight";
}
export interface ChartMarks {
  readonly bands: readonly ChartBand[];
  /** Where the laps begin. */
  readonly lines: readonly number[];
}

export const NO_MARKS: ChartMarks = { bands: [], lines: [] };

const LEAST_WIDTH_PX = 3;
const RIDGE_PX = 3;
const DASHES = [3, 4];

/** Draws the bands and lines of a chart behind its stream. */
export function drawMarks(chart: uPlot, frame: HTMLElement, { bands, lines }: ChartMarks): void {
  const { ctx, bbox } = chart;
  const ratio = uPlot.pxRatio;
  const colours = {
    silence: colourOf(frame, "--hairline"),
    spike: colourOf(frame, "--accent-wash"),
    highlight: colourOf(frame, "--accent-wash"),
    ridge: colourOf(frame, "--ink"),
    accent: colourOf(frame, "--accent"),
    line: colourOf(frame, "--line-strong"),
  };
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  for (const { from, to, look } of bands) {
    const left = chart.valToPos(from, "x", true);
    const width = Math.max(chart.valToPos(to, "x", true) - left, LEAST_WIDTH_PX * ratio);
    ctx.fillStyle = colours[look];
    ctx.fillRect(left, bbox.top, width, bbox.height);
    if (look === "silence") continue;
    // Told from the grey ones without colour: a ridge on top of it.
    ctx.fillStyle = look === "spike" ? colours.ridge : colours.accent;
    ctx.fillRect(left, bbox.top, width, RIDGE_PX * ratio);
  }
  ctx.strokeStyle = colours.line;
  ctx.lineWidth = ratio;
  ctx.setLineDash(DASHES.map((length) => length * ratio));
  for (const x of lines) {
    const left = Math.round(chart.valToPos(x, "x", true));
    ctx.beginPath();
    ctx.moveTo(left, bbox.top);
    ctx.lineTo(left, bbox.top + bbox.height);
    ctx.stroke();
  }
  ctx.restore();
}
