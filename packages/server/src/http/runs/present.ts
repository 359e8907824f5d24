import { groundOf, isRunningSport, numberOf, type RunMeasures } from "@backstride/core/runs";
import { type Instant, isoFromInstant } from "@backstride/core/time";
import type { StoredRun } from "../../storage/runs/stored-run.ts";
import { effectiveMeasures } from "../../use-cases/runs/engine-run.ts";
import { isByHand } from "../../use-cases/runs/is-by-hand.ts";
import type { RunPage } from "../../use-cases/runs/view-run.ts";
import type { RunView } from "../../use-cases/runs/view-runs.ts";
import type { RunDetail, RunNumber, RunRow, RunTwin } from "../api.ts";

/** The numbers of a run's page, in the order in which they are read. */
const LABELS = {
  distanceM: "Distance",
  movingS: "Time on the move",
  elapsedS: "Time from start to end",
  ascentM: "Ascent",
  descentM: "Descent",
  avgHeartRateBpm: "Mean heart rate",
  avgCadenceSpm: "Mean cadence",
  gradeAdjustedSpeedMPerS: "Pace on the level that costs the same energy",
  altitudeNoiseM: "How far the altitudes waver from point to point",
  startSpeedRatio: "Speed of the first 15 minutes against the rest",
} as const satisfies Partial<Record<keyof RunMeasures, string>>;
const NUMBER_IDS = Object.keys(LABELS) as (keyof typeof LABELS)[];

const isoOrNull = (at: Instant | null): string | null => (at === null ? null : isoFromInstant(at));

export const presentRunRow = ({ listed, run, worstPain, twinCount }: RunView): RunRow => ({
  id: run.id,
  startedAt: isoOrNull(run.startedAt),
  day: run.day,
  dayFrom: listed.editedDay === null ? listed.dayFrom : "runner",
  name: listed.editedName ?? listed.name,
  sport: run.sport,
  subSport: run.subSport,
  isRun: isRunningSport(run.sport),
  ground: groundOf(run),
  shoeId: run.shoeId,
  shoeFrom: listed.shoeFrom,
  effort: run.effort,
  distanceM: run.distanceM,
  movingS: run.movingS,
  elapsedS: listed.elapsedS,
  ascentM: run.ascentM,
  avgHeartRateBpm: run.avgHeartRateBpm,
  avgCadenceSpm: run.avgCadenceSpm,
  worstPain,
  format: listed.format,
  isByHand: isByHand(listed),
  twinCount,
});

export function presentRun({
  view,
  stored,
  spike,
  shoe,
  load,
  twins,
  shape,
  joinable,
  maybeSame,
  detail,
}: RunPage): RunDetail {
  const measures = effectiveMeasures(stored);
  return {
    run: presentRunRow(view),
    measures: NUMBER_IDS.map((id): RunNumber => ({ id, label: LABELS[id], measured: measures[id] })),
    laps: (detail?.laps ?? []).map(({ startedAt, timerS, distanceM, avgHeartRateBpm, avgCadenceSpm }) => ({
      startedAt: isoOrNull(startedAt),
      timerS,
      distanceM,
      avgHeartRateBpm,
      avgCadenceSpm,
    })),
    warnings: stored.warnings,
    totals: measures.totals,
    marks: detail?.marks ?? [],
    twins: twins.map(presentTwin),
    givenDistanceM: stored.editedDistanceM,
    shape,
    joinable: joinable.map(({ view: other, side, breakS }) => ({ run: presentRunRow(other), side, breakS })),
    maybeSame: maybeSame.map(presentRunRow),
    spike,
    shoe,
    load,
    device: stored.device,
    fileName: stored.fileName,
    sha256: stored.recording?.sha256 ?? null,
    series: detail?.series ?? null,
  };
}

function presentTwin(twin: StoredRun): RunTwin {
  const { distanceM, movingS } = effectiveMeasures(twin);
  return {
    id: twin.id,
    isByHand: isByHand(twin),
    fileName: twin.fileName,
    format: twin.format,
    device: twin.device,
    distanceM: numberOf(distanceM),
    movingS: numberOf(movingS),
  };
}
