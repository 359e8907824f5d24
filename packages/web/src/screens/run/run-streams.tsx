import type { SurfaceClass } from "@backstride/core/terrain";
import type { RunSeries } from "@backstride/server/api";
import { useCallback, useMemo, useState } from "react";
import { type Stream, StreamChart } from "../../charts/stream-chart.tsx";
import { axisIndexOf, axisPoints, type StreamAxis } from "../../charts/stream-points.ts";
import { pointsWithin } from "../../charts/stretches.ts";
import type { GroundStretch } from "../../charts/track-looks.ts";
import { Choice } from "../../components/choice.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { Section } from "../../components/section.tsx";
import { clock, decimal, kilometres, wholeNumber } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { type CourseMarks, chartMarksOf } from "./course-marks.ts";
import { CoursePosition } from "./course-position.tsx";
import { dynamicsStreams } from "./dynamics-streams.ts";
import { readingOf } from "./read-value.ts";
import styles from "./run-screen.module.css";
import { RunTrack } from "./run-track.tsx";
import { SplitRun } from "./split-run.tsx";
import { StreamFold } from "./stream-fold.tsx";
import { streamsOf } from "./streams-of.ts";
import { trackReadings } from "./track-readings.ts";

const TABLE_ROWS = 120;
/** Below this the distance axis counts in metres: tenths of a kilometre would all read alike. */
const SHORT_M = 1500;

export interface RunStreamsProps {
  readonly runId: string;
  readonly isJoined: boolean;
  readonly series: RunSeries;
  readonly marks: CourseMarks;
  /** What the run went over, stretch by stretch; empty where nothing tells. */
  readonly ground: readonly GroundStretch<SurfaceClass>[];
}

/** The course of the run: charts and track in step. Pointing at one moves the point on all; so does the slider. */
export function RunStreams({ runId, isJoined, series, marks, ground }: RunStreamsProps) {
  const [axis, setAxis] = useState<StreamAxis>(series.distanceM === null ? "time" : "distance");
  /** The point of the series in focus. */
  const [index, setIndex] = useState<number | null>(null);
  const points = useMemo(() => axisPoints(series, axis), [series, axis]);
  const streams = useMemo(() => streamsOf(series), [series]);
  const dynamics = useMemo(() => dynamicsStreams(series), [series]);
  const readings = useMemo(
    () => [...streams.map(readingOf), ...trackReadings(series, ground), ...dynamics.map(readingOf)],
    [streams, dynamics, series, ground],
  );
  const formatX = useCallback((x: number) => (axis === "distance" ? kilometres(x) : clock(x)), [axis]);
  const isShort = (points.x.at(-1) ?? 0) < SHORT_M;
  const formatTickX = useCallback(
    (x: number) => {
      if (axis === "time") return clock(x);
      return isShort ? `${wholeNumber(x)} m` : `${decimal(x / 1000)} km`;
    },
    [axis, isShort],
  );
  const onAt = useCallback(
    (at: number | null) => setIndex(at === null ? null : (points.index[at] ?? null)),
    [points],
  );
  const behind = useMemo(
    () =>
      new Map(
        [...streams, ...dynamics].map(({ id }) => [id, chartMarksOf(id, { series, points, axis }, marks)]),
      ),
    [streams, dynamics, series, points, axis, marks],
  );
  const highlighted = useMemo(
    () => (marks.highlight === null ? [] : pointsWithin(series, marks.highlight)),
    [series, marks.highlight],
  );
  if (streams.length + dynamics.length === 0 && series.track === null) {
    return (
      <Section heading={t("run.course")}>
        <p>{t("run.noCourse")}</p>
      </Section>
    );
  }
  const at = index === null ? null : axisIndexOf(points, index);
  const x = at === null ? undefined : points.x[at];
  const every = Math.max(1, Math.ceil(points.x.length / TABLE_ROWS));
  const chartOf = (stream: Stream) => (
    <StreamChart
      key={stream.id}
      stream={stream}
      points={points}
      at={at}
      onAt={onAt}
      formatX={formatTickX}
      {...marksFor(behind.get(stream.id))}
    />
  );
  return (
    <Section heading={t("run.course")}>
      {series.distanceM !== null && (
        <Choice
          label={t("run.against")}
          value={axis}
          options={[
            { value: "distance", label: t("run.byDistance") },
            { value: "time", label: t("run.byTime") },
          ]}
          onChange={setAxis}
        />
      )}
      <div className={styles["streams"]}>
        <div className={styles["charts"]}>
          <CoursePosition
            readings={readings}
            count={points.x.length}
            at={at}
            index={index}
            words={x === undefined ? null : formatX(x)}
            onAt={onAt}
          />
          {streams.map(chartOf)}
          {dynamics.length > 0 && <StreamFold>{dynamics.map(chartOf)}</StreamFold>}
          {marks.marks.length > 0 && <p className={styles["legend"]}>{t("mark.legend")}</p>}
          <DataTable
            caption={t("run.tableCaption", { every, count: series.recordCount })}
            columns={[
              t(axis === "distance" ? "run.distance" : "run.time"),
              ...readings.map(({ label }) => label),
            ]}
            rows={points.x
              .map((place, row) => [
                formatX(place),
                ...readings.map(({ read }) => read(points.index[row] ?? null)),
              ])
              .filter((_, row) => row % every === 0)}
          />
        </div>
        <div className={styles["track"]}>
          <RunTrack series={series} ground={ground} at={index} onAt={setIndex} highlight={highlighted} />
        </div>
      </div>
      <SplitRun runId={runId} isJoined={isJoined} series={series} index={index} />
    </Section>
  );
}

const marksFor = <Marks,>(marks: Marks | undefined) => (marks === undefined ? {} : { marks });
