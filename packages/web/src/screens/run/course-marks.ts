import type { QualityMark, QualityMarkKind } from "@backstride/core/runs";
import type { RunSeries } from "@backstride/server/api";
import type { ChartBand, ChartMarks } from "../../charts/chart-bands.ts";
import type { AxisPoints, StreamAxis } from "../../charts/stream-points.ts";
import { type Stretch, spanOnAxis } from "../../charts/stretches.ts";

/** The stream on which a kind of mark is drawn; null for all of them. */
const STREAM_OF: Readonly<Record<QualityMarkKind, string | null>> = {
  pause: null,
  gap: null,
  "position-spike": "pace",
  "altitude-spike": "altitude",
  "heart-rate-spike": "heart-rate",
};

export interface CourseMarks {
  readonly marks: readonly QualityMark[];
  readonly laps: readonly (Stretch | null)[];
  /** The lap or mark that is pointed at. */
  readonly highlight: Stretch | null;
}

/** What is drawn behind one stream. */
export function chartMarksOf(
  streamId: string,
  { series, points, axis }: { series: RunSeries; points: AxisPoints; axis: StreamAxis },
  { marks, laps, highlight }: CourseMarks,
): ChartMarks {
  const bandOf = (stretch: Stretch, look: ChartBand["look"]): readonly ChartBand[] => {
    const span = spanOnAxis(series, points, axis, stretch);
    return span === null ? [] : [{ ...span, look }];
  };
  return {
    bands: [
      ...(highlight === null ? [] : bandOf(highlight, "highlight")),
      ...marks
        .filter(({ kind }) => STREAM_OF[kind] === null || STREAM_OF[kind] === streamId)
        .flatMap((mark) => bandOf(mark, STREAM_OF[mark.kind] === null ? "silence" : "spike")),
    ],
    lines: laps.slice(1).flatMap((lap) => {
      const span = lap === null ? null : spanOnAxis(series, points, axis, lap);
      return span === null ? [] : [span.from];
    }),
  };
}
