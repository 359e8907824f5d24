import type { RunSeries } from "@backstride/server/api";
import type { Stream } from "../../charts/stream-chart.tsx";
import { pace, wholeNumber } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";

/** The streams that a run has, in the order in which they are drawn. */
export function streamsOf(series: RunSeries): readonly Stream[] {
  const all: readonly (Omit<Stream, "values"> & { readonly values: Stream["values"] | null })[] = [
    {
      id: "heart-rate",
      label: t("run.heartRate"),
      values: series.heartRateBpm,
      format: (bpm) => t("runs.bpm", { bpm: wholeNumber(bpm) }),
    },
    { id: "pace", label: t("run.pace"), values: series.speedMPerS, format: pace },
    {
      id: "altitude",
      label: t("run.altitude"),
      values: series.altitudeM,
      format: (metres) => `${wholeNumber(metres)} m`,
    },
    {
      id: "cadence",
      label: t("run.cadence"),
      values: series.cadenceSpm,
      format: (steps) => t("run.stepsPerMinute", { steps: wholeNumber(steps) }),
    },
  ];
  return all.flatMap(({ values, ...stream }) =>
    values === null || values.every((value) => value === null) ? [] : [{ ...stream, values }],
  );
}
