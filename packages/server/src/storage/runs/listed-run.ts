import type { ShoeOrigin } from "@backstride/core/footwear";
import type { RecordingFormat, Sport } from "@backstride/core/recording";
import { type Ground, numberOf, type SpeedGradeSpectrum } from "@backstride/core/runs";
import type { MatchedSurface } from "@backstride/core/terrain";
import { type Instant, instant, type LocalDay } from "@backstride/core/time";
import { spectrumFrom, spectrumJson } from "./spectrum-json.ts";
import { type DaySource, type RunEdits, type StoredRun, shownMeasures } from "./stored-run.ts";
import type { RunsTable } from "./table.ts";

/**
 * A run as lists and the engine need it: the plain numbers of what is shown, without what they were made from. They
 * stand in columns of their own, so that thousands of runs are read in one go.
 */
export interface ListedRun extends RunEdits {
  readonly id: string;
  readonly startedAt: Instant | null;
  /** The time of the last record. */
  readonly endedAt: Instant | null;
  readonly day: LocalDay | null;
  readonly dayFrom: DaySource | null;
  readonly name: string | null;
  readonly format: RecordingFormat | null;
  readonly sport: Sport | null;
  readonly accountSport: Sport | null;
  readonly subSport: string | null;
  readonly distanceM: number | null;
  readonly movingS: number | null;
  readonly elapsedS: number | null;
  readonly ascentM: number | null;
  readonly descentM: number | null;
  readonly avgHeartRateBpm: number | null;
  readonly avgCadenceSpm: number | null;
  readonly startSpeedMPerS: number | null;
  readonly startHeartRateBpm: number | null;
  readonly startSpeedRatio: number | null;
  readonly lateCadenceRatio: number | null;
  readonly spectrum: SpeedGradeSpectrum;
  readonly surface: MatchedSurface | null;
  readonly dirtDistanceM: number | null;
}

/** The columns of the table of runs that a list reads. */
export const LISTED_COLUMNS = [
  "id",
  "started_at_ms",
  "ended_at_ms",
  "day",
  "day_from",
  "name",
  "format",
  "sport",
  "account_sport",
  "sub_sport",
  "distance_m",
  "moving_s",
  "elapsed_s",
  "ascent_m",
  "descent_m",
  "avg_heart_rate_bpm",
  "avg_cadence_spm",
  "start_speed_m_per_s",
  "start_heart_rate_bpm",
  "start_speed_ratio",
  "late_cadence_ratio",
  "surface_json",
  "dirt_distance_m",
  "edited_sport",
  "edited_name",
  "edited_day",
  "edited_distance_m",
  "ground",
  "effort",
  "shoe_id",
  "shoe_from",
] as const satisfies readonly (keyof RunsTable)[];
/** The spectra are long and asked for by themselves: a list of thousands needs none. */
type ListedRow = Pick<RunsTable, (typeof LISTED_COLUMNS)[number]> & {
  readonly spectrum_json?: string | null;
};

export function listedRun(stored: StoredRun): ListedRun {
  const shown = shownMeasures(stored);
  return {
    id: stored.id,
    startedAt: shown.startedAt,
    endedAt: shown.endedAt,
    day: stored.day,
    dayFrom: stored.dayFrom,
    name: stored.name,
    format: stored.format,
    sport: shown.sport,
    accountSport: stored.accountSport,
    subSport: shown.subSport,
    distanceM: numberOf(shown.distanceM),
    movingS: numberOf(shown.movingS),
    elapsedS: numberOf(shown.elapsedS),
    ascentM: numberOf(shown.ascentM),
    descentM: numberOf(shown.descentM),
    avgHeartRateBpm: numberOf(shown.avgHeartRateBpm),
    avgCadenceSpm: numberOf(shown.avgCadenceSpm),
    startSpeedMPerS: numberOf(shown.startSpeedMPerS),
    startHeartRateBpm: numberOf(shown.startHeartRateBpm),
    startSpeedRatio: numberOf(shown.startSpeedRatio),
    lateCadenceRatio: numberOf(shown.lateCadenceRatio),
    spectrum: shown.spectrum,
    surface: stored.surface,
    dirtDistanceM: stored.dirtDistanceM,
    editedSport: stored.editedSport,
    editedName: stored.editedName,
    editedDay: stored.editedDay,
    editedDistanceM: stored.editedDistanceM,
    ground: stored.ground,
    effort: stored.effort,
    shoeId: stored.shoeId,
    shoeFrom: stored.shoeFrom,
  };
}

export const listedFromRow = (row: ListedRow): ListedRun => ({
  id: row.id,
  startedAt: row.started_at_ms === null ? null : instant(row.started_at_ms),
  endedAt: row.ended_at_ms === null ? null : instant(row.ended_at_ms),
  day: row.day as LocalDay | null,
  dayFrom: row.day_from as DaySource | null,
  name: row.name,
  format: row.format as RecordingFormat | null,
  sport: row.sport as Sport | null,
  accountSport: row.account_sport as Sport | null,
  subSport: row.sub_sport,
  distanceM: row.distance_m,
  movingS: row.moving_s,
  elapsedS: row.elapsed_s,
  ascentM: row.ascent_m,
  descentM: row.descent_m,
  avgHeartRateBpm: row.avg_heart_rate_bpm,
  avgCadenceSpm: row.avg_cadence_spm,
  startSpeedMPerS: row.start_speed_m_per_s,
  startHeartRateBpm: row.start_heart_rate_bpm,
  startSpeedRatio: row.start_speed_ratio,
  lateCadenceRatio: row.late_cadence_ratio,
  spectrum: spectrumFrom(row.spectrum_json ?? null),
  surface: surfaceFrom(row.surface_json),
  dirtDistanceM: row.dirt_distance_m,
  editedSport: row.edited_sport as Sport | null,
  editedName: row.edited_name,
  editedDay: row.edited_day as LocalDay | null,
  editedDistanceM: row.edited_distance_m,
  ground: row.ground as Ground | null,
  effort: row.effort,
  shoeId: row.shoe_id,
  shoeFrom: row.shoe_from as ShoeOrigin | null,
});

/** The numbers of a run for their columns. */
export const listedNumbers = (stored: StoredRun) => {
  const listed = listedRun(stored);
  return {
    sport: listed.sport,
    sub_sport: listed.subSport,
    distance_m: listed.distanceM,
    moving_s: listed.movingS,
    elapsed_s: listed.elapsedS,
    ascent_m: listed.ascentM,
    descent_m: listed.descentM,
    avg_heart_rate_bpm: listed.avgHeartRateBpm,
    avg_cadence_spm: listed.avgCadenceSpm,
    start_speed_m_per_s: listed.startSpeedMPerS,
    start_heart_rate_bpm: listed.startHeartRateBpm,
    start_speed_ratio: listed.startSpeedRatio,
    late_cadence_ratio: listed.lateCadenceRatio,
    spectrum_json: spectrumJson(listed.spectrum),
  };
};

export const surfaceFrom = (json: string | null): MatchedSurface | null =>
  json === null ? null : (JSON.parse(json) as MatchedSurface);
