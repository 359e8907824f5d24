import { groundOf, type RunMeasures } from "@backstride/core/runs";
import { type Instant, isoFromInstant } from "@backstride/core/time";
import type { RunPage } from "../../use-cases/runs/view-run.ts";
import type { RunView } from "../../use-cases/runs/view-runs.ts";
import type { RunDetail, RunNumber, RunRow } from "../api.ts";

/** The numbers of a run's page, in the order in which they are read. */
const LABELS = {
  distanceM: "Distance",
  movingS: "Time on the move",
  ascentM: "Ascent",
  descentM: "Descent",
  avgHeartRateBpm: "Mean heart rate",
  avgCadenceSpm: "Mean cadence",
  startSpeedRatio: "Speed of the first 15 minutes against the rest",
} as const satisfies Partial<Record<keyof RunMeasures, string>>;
const NUMBER_IDS = Object.keys(LABELS) as (keyof typeof LABELS)[];

const isoOrNull = (at: Instant | null): string | null => (at === null ? null : isoFromInstant(at));

export const presentRunRow = ({ stored, run, worstPain }: RunView): RunRow => ({
  id: run.id,
  startedAt: isoOrNull(run.startedAt),
  day: run.day,
  name: stored.name,
  sport: run.sport,
  subSport: run.subSport,
  ground: groundOf(run),
  shoeId: run.shoeId,
  distanceM: run.distanceM,
  movingS: run.movingS,
  ascentM: run.ascentM,
  avgHeartRateBpm: run.avgHeartRateBpm,
  avgCadenceSpm: run.avgCadenceSpm,
  worstPain,
  format: stored.format,
});

export const presentRun = ({ view, spike, detail }: RunPage): RunDetail => ({
  run: presentRunRow(view),
  measures: NUMBER_IDS.map(
    (id): RunNumber => ({ id, label: LABELS[id], measured: view.stored.measures[id] }),
  ),
  laps: detail.laps.map(({ startedAt, timerS, distanceM, avgHeartRateBpm, avgCadenceSpm }) => ({
    startedAt: isoOrNull(startedAt),
    timerS,
    distanceM,
    avgHeartRateBpm,
    avgCadenceSpm,
  })),
  warnings: view.stored.warnings,
  spike,
  device: view.stored.device,
  fileName: view.stored.fileName,
  sha256: view.stored.recordingSha256,
  series: detail.series,
});
