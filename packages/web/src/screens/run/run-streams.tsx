import type { RunSeries } from "@backstride/server/api";
import { useCallback, useMemo, useState } from "react";
import { StreamChart } from "../../charts/stream-chart.tsx";
import { axisPoints, type StreamAxis } from "../../charts/stream-points.ts";
import { TrackFigure } from "../../charts/track-figure.tsx";
import { Choice } from "../../components/choice.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { Section } from "../../components/section.tsx";
import { clock, decimal, kilometres, wholeNumber } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import styles from "./run-screen.module.css";
import { streamsOf } from "./streams-of.ts";

const TABLE_ROWS = 120;
/** Below this the distance axis counts in metres: tenths of a kilometre would all read alike. */
const SHORT_M = 1500;

/** The course of the run: charts and track in step. Pointing at one moves the point on all; so does the slider. */
export function RunStreams({ series }: { readonly series: RunSeries }) {
  const [axis, setAxis] = useState<StreamAxis>(series.distanceM === null ? "time" : "distance");
  const [at, setAt] = useState<number | null>(null);
  const points = useMemo(() => axisPoints(series, axis), [series, axis]);
  const streams = useMemo(() => streamsOf(series), [series]);
  const formatX = useCallback((x: number) => (axis === "distance" ? kilometres(x) : clock(x)), [axis]);
  const isShort = (points.x.at(-1) ?? 0) < SHORT_M;
  const formatTickX = useCallback(
    (x: number) => {
      if (axis === "time") return clock(x);
      return isShort ? `${wholeNumber(x)} m` : `${decimal(x / 1000)} km`;
    },
    [axis, isShort],
  );
  if (streams.length === 0 && series.track === null) {
    return (
      <Section heading={t("run.course")}>
        <p>{t("run.noCourse")}</p>
      </Section>
    );
  }
  const index = at === null ? null : (points.index[at] ?? null);
  const every = Math.max(1, Math.ceil(points.x.length / TABLE_ROWS));
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
          <label className={styles["slider"]}>
            {t("run.position")}
            <input
              type="range"
              min={0}
              max={Math.max(0, points.x.length - 1)}
              value={at ?? 0}
              aria-valuetext={at === null ? t("run.atStart") : formatX(points.x[at] ?? 0)}
              onChange={(event) => setAt(Number(event.target.value))}
            />
          </label>
          <p className={styles["readout"]} aria-live="off">
            {at === null ? (
              <span>{t("run.pointHint")}</span>
            ) : (
              <>
                <b>{formatX(points.x[at] ?? 0)}</b>
                {streams.map((stream) => (
                  <span key={stream.id}>
                    {stream.label}: <b>{readValue(stream.values, index, stream.format)}</b>
                  </span>
                ))}
              </>
            )}
          </p>
          {streams.map((stream) => (
            <StreamChart
              key={stream.id}
              stream={stream}
              points={points}
              at={at}
              onAt={setAt}
              formatX={formatTickX}
            />
          ))}
          <DataTable
            caption={t("run.tableCaption", { every, count: series.recordCount })}
            columns={[
              t(axis === "distance" ? "run.distance" : "run.time"),
              ...streams.map(({ label }) => label),
            ]}
            rows={points.x
              .map((x, row) => [
                formatX(x),
                ...streams.map((stream) =>
                  readValue(stream.values, points.index[row] ?? null, stream.format),
                ),
              ])
              .filter((_, row) => row % every === 0)}
          />
        </div>
        <div className={styles["track"]}>
          <TrackFigure track={series.track} at={index} />
        </div>
      </div>
    </Section>
  );
}

function readValue(
  values: readonly (number | null)[],
  index: number | null,
  format: (value: number) => string | null,
): string {
  const value = index === null ? null : (values[index] ?? null);
  return value === null ? t("why.notKnown") : (format(value) ?? t("run.standing"));
}
