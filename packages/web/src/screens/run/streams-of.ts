import type { RunSeries } from "@backstride/server/api";
import { paceTicks } from "../../charts/pace-ticks.ts";
import type { Stream } from "../../charts/stream-chart.tsx";
import { clock, pace, wholeNumber } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { slopeInWords } from "./load-words.ts";

/** The streams that a run has, in the order in which they are drawn. */
export function streamsOf(series: RunSeries): readonly Stream[] {
  const all: readonly (Omit<Stream, "values"> & { readonly values: Stream["values"] | null })[] = [
    {
      id: "heart-rate",
      label: t("run.heartRate"),
      unit: t("run.unit.bpm"),
      values: series.heartRateBpm,
      format: (bpm) => t("runs.bpm", { bpm: wholeNumber(bpm) }),
      formatTick: wholeNumber,
    },
    {
      id: "pace",
      label: t("run.pace"),
      unit: t("run.unit.pace"),
      values: series.speedMPerS,
      format: pace,
      formatTick: (speedMPerS) => (speedMPerS > 0 ? clock(1000 / speedMPerS) : ""),
      ticks: paceTicks,
    },
    {
      id: "altitude",
      label: t("run.altitude"),
      unit: "m",
      values: series.altitudeM,
      format: (metres) => `${wholeNumber(metres)} m`,
      formatTick: wholeNumber,
    },
    {
      id: "slope",
      label: t("backLoad.slope"),
      unit: t("backLoad.slopeUnit"),
      values: series.gradePercent,
      format: slopeInWords,
      formatTick: wholeNumber,
    },
    {
      id: "cadence",
      label: t("run.cadence"),
      unit: t("run.unit.cadence"),
      values: series.cadenceSpm,
      format: (steps) => t("run.stepsPerMinute", { steps: wholeNumber(steps) }),
      formatTick: wholeNumber,
    },
    {
      id: "back-load",
      label: t("backLoad.stream"),
      unit: t("backLoad.streamUnit"),
      values: series.backLoad,
      format: (index) => t("backLoad.soFar", { percent: wholeNumber(index) }),
      formatTick: wholeNumber,
    },
  ];
  return all.flatMap(({ values, ...stream }) =>
    values === null || values.every((value) => value === null) ? [] : [{ ...stream, values }],
  );
}
