import type { ShoeOrigin } from "@backstride/core/footwear";
import type { RecordingFormat, RecordingWarning, Sport } from "@backstride/core/recording";
import { unavailable } from "@backstride/core/results";
import type { Ground, RunMeasures } from "@backstride/core/runs";
import { instant, type LocalDay } from "@backstride/core/time";
import { listedNumbers, surfaceFrom } from "./listed-run.ts";
import { spectrumFrom } from "./spectrum-json.ts";
import { type DaySource, type RecordingReference, type StoredRun, shownMeasures } from "./stored-run.ts";
import type { RunsTable } from "./table.ts";

export function rowFromRun(runnerId: string, run: StoredRun): RunsTable {
  const shown = shownMeasures(run);
  return {
    runner_id: runnerId,
    id: run.id,
    recording_sha256: run.recording?.sha256 ?? null,
    recording_index: run.recording?.index ?? null,
    part_from_s: run.part.fromS,
    part_to_s: run.part.toS,
    account_key: run.accountKey,
    started_at_ms: shown.startedAt,
    ended_at_ms: shown.endedAt,
    day: run.day,
    day_from: run.dayFrom,
    utc_offset_minutes: run.utcOffsetMinutes,
    name: run.name,
    device: run.device,
    format: run.format,
    file_name: run.fileName,
    ...listedNumbers(run),
    measures_version: run.measuresVersion,
    measures_json: JSON.stringify(run.shapedMeasures === null ? withoutSpectrum(run.measures) : run.measures),
    shaped_measures_json:
      run.shapedMeasures === null ? null : JSON.stringify(withoutSpectrum(run.shapedMeasures)),
    warnings_json: JSON.stringify(run.warnings),
    account_sport: run.accountSport,
    dirt_distance_m: run.dirtDistanceM,
    step_count: run.stepCount,
    edited_sport: run.editedSport,
    edited_name: run.editedName,
    edited_day: run.editedDay,
    edited_distance_m: run.editedDistanceM,
    ground: run.ground,
    effort: run.effort,
    surface_json: run.surface === null ? null : JSON.stringify(run.surface),
    shoe_id: run.shoeId,
    shoe_from: run.shoeFrom,
    twin_of: run.twinOf,
    joined_to: run.joinedTo,
    split_from: run.splitFrom,
    removed_at_ms: run.removedAt,
  };
}

export const runFromRow = (row: RunsTable): StoredRun => ({
  id: row.id,
  recording: referenceFrom(row),
  part: { fromS: row.part_from_s, toS: row.part_to_s },
  accountKey: row.account_key,
  day: row.day as LocalDay | null,
  dayFrom: row.day_from as DaySource | null,
  utcOffsetMinutes: row.utc_offset_minutes,
  name: row.name,
  device: row.device,
  format: row.format as RecordingFormat | null,
  fileName: row.file_name,
  measuresVersion: row.measures_version,
  ...measuresOfRow(row),
  warnings: JSON.parse(row.warnings_json) as readonly RecordingWarning[],
  accountSport: row.account_sport as Sport | null,
  dirtDistanceM: row.dirt_distance_m,
  stepCount: row.step_count,
  editedSport: row.edited_sport as Sport | null,
  editedName: row.edited_name,
  editedDay: row.edited_day as LocalDay | null,
  editedDistanceM: row.edited_distance_m,
  ground: row.ground as Ground | null,
  effort: row.effort,
  surface: surfaceFrom(row.surface_json),
  shoeId: row.shoe_id,
  shoeFrom: row.shoe_from as ShoeOrigin | null,
  twinOf: row.twin_of,
  joinedTo: row.joined_to,
  splitFrom: row.split_from,
  removedAt: row.removed_at_ms === null ? null : instant(row.removed_at_ms),
});

const notYet = unavailable("notMeasuredYet", "Backstride measures this run anew; look again in a moment.");
/** What rows from before the present definitions lack until they are measured anew. */
const NOT_MEASURED_YET: Partial<RunMeasures> = {
  endedAt: null,
  elapsedS: notYet,
  gradeAdjustedSpeedMPerS: notYet,
  startSpeedMPerS: notYet,
  startHeartRateBpm: notYet,
  lateCadenceRatio: notYet,
  altitudeNoiseM: notYet,
  spectrum: [],
  totals: [],
  recordCount: 0,
  columns: [],
};

const measuresFrom = (json: string): RunMeasures => ({
  ...NOT_MEASURED_YET,
  ...(JSON.parse(json) as RunMeasures),
});

/** The spectrum of what is shown stands in a column of its own: a long thing is not stored twice. */
const withoutSpectrum = ({ spectrum: _own, ...measures }: RunMeasures): Omit<RunMeasures, "spectrum"> =>
  measures;

function measuresOfRow(row: RunsTable): Pick<StoredRun, "measures" | "shapedMeasures"> {
  const measures = measuresFrom(row.measures_json);
  const spectrum = spectrumFrom(row.spectrum_json);
  return row.shaped_measures_json === null
    ? { measures: { ...measures, spectrum }, shapedMeasures: null }
    : { measures, shapedMeasures: { ...measuresFrom(row.shaped_measures_json), spectrum } };
}

const referenceFrom = (row: RunsTable): RecordingReference | null =>
  row.recording_sha256 === null || row.recording_index === null
    ? null
    : { sha256: row.recording_sha256, index: row.recording_index };
