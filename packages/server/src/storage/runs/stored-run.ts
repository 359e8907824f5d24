import type { RecordingFormat, RecordingWarning, Sport } from "@backstride/core/recording";
import { unavailable } from "@backstride/core/results";
import type { Ground, RunMeasures } from "@backstride/core/runs";
import { type Instant, instant, type LocalDay } from "@backstride/core/time";
import type { RunsTable } from "./table.ts";

/** One recording of a file: the bytes by their SHA-256 and the place in it, counted from 0. */
export interface RecordingReference {
  readonly sha256: string;
  readonly index: number;
}

/** Seconds since a recording's first record, half open; `toS` null is to its end. */
export interface RecordingPart {
  readonly fromS: number;
  readonly toS: number | null;
}

export const WHOLE_RECORDING: RecordingPart = { fromS: 0, toS: null };

/** What a day was taken from: the file's own offset, the zone at its position, or this machine's zone. */
export type DaySource = "file" | "position" | "machine";

/** The runner's own words over what was measured; null where there are none. */
export interface RunEdits {
  readonly editedSport: Sport | null;
  readonly editedName: string | null;
  readonly editedDay: LocalDay | null;
  readonly editedDistanceM: number | null;
  readonly ground: Ground | null;
  readonly shoeId: string | null;
}

export const NO_EDITS: RunEdits = {
  editedSport: null,
  editedName: null,
  editedDay: null,
  editedDistanceM: null,
  ground: null,
  shoeId: null,
};

/** What the table of an account's archive says of the activity. */
export interface AccountFacts {
  /** "strava:123". */
  readonly accountKey: string | null;
  readonly accountSport: Sport | null;
  readonly dirtDistanceM: number | null;
  readonly stepCount: number | null;
}

export const NO_ACCOUNT_FACTS: AccountFacts = {
  accountKey: null,
  accountSport: null,
  dirtDistanceM: null,
  stepCount: null,
};

/** How a run stands to others. One with a `twinOf`, a `joinedTo` or a `removedAt` is put away and counted nowhere. */
export interface RunStanding {
  /** The run that stands for this other recording of the same one. */
  readonly twinOf: string | null;
  /** The earlier run that this one was joined to. */
  readonly joinedTo: string | null;
  /** The run that this one was cut from. */
  readonly splitFrom: string | null;
  readonly removedAt: Instant | null;
}

export const STANDING_ALONE: RunStanding = {
  twinOf: null,
  joinedTo: null,
  splitFrom: null,
  removedAt: null,
};

/** One activity: what was measured, and beside it what the account and the runner say of it. */
export interface StoredRun extends RunEdits, AccountFacts, RunStanding {
  readonly id: string;
  /** Null for an entry without a recording. */
  readonly recording: RecordingReference | null;
  readonly part: RecordingPart;
  readonly day: LocalDay | null;
  readonly dayFrom: DaySource | null;
  readonly utcOffsetMinutes: number | null;
  readonly name: string | null;
  readonly device: string | null;
  readonly format: RecordingFormat | null;
  readonly fileName: string;
  readonly measuresVersion: number;
  /** Of the whole recording. */
  readonly measures: RunMeasures;
  /** Of what the runner made of it: a part, or several joined; null where nothing was made of it. */
  readonly shapedMeasures: RunMeasures | null;
  readonly warnings: readonly RecordingWarning[];
}

/** The measures of the run as it is shown: of the part or the joined whole, where there is one. */
export const shownMeasures = ({
  measures,
  shapedMeasures,
}: Pick<StoredRun, "measures" | "shapedMeasures">): RunMeasures => shapedMeasures ?? measures;

/** Whether it counts: no other recording of the same run stands for it, it is joined to none and was not put away. */
export const isStanding = ({ twinOf, joinedTo, removedAt }: RunStanding): boolean =>
  twinOf === null && joinedTo === null && removedAt === null;

/** Whether the runner cut it or joined another to it: then no other recording may take its place by itself. */
export const isShaped = ({ part, shapedMeasures }: Pick<StoredRun, "part" | "shapedMeasures">): boolean =>
  shapedMeasures !== null || part.fromS !== 0 || part.toS !== null;

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
    measures_version: run.measuresVersion,
    measures_json: JSON.stringify(run.measures),
    shaped_measures_json: run.shapedMeasures === null ? null : JSON.stringify(run.shapedMeasures),
    warnings_json: JSON.stringify(run.warnings),
    account_sport: run.accountSport,
    dirt_distance_m: run.dirtDistanceM,
    step_count: run.stepCount,
    edited_sport: run.editedSport,
    edited_name: run.editedName,
    edited_day: run.editedDay,
    edited_distance_m: run.editedDistanceM,
    ground: run.ground,
    shoe_id: run.shoeId,
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
  measures: measuresFrom(row.measures_json),
  shapedMeasures: row.shaped_measures_json === null ? null : measuresFrom(row.shaped_measures_json),
  warnings: JSON.parse(row.warnings_json) as readonly RecordingWarning[],
  accountSport: row.account_sport as Sport | null,
  dirtDistanceM: row.dirt_distance_m,
  stepCount: row.step_count,
  editedSport: row.edited_sport as Sport | null,
  editedName: row.edited_name,
  editedDay: row.edited_day as LocalDay | null,
  editedDistanceM: row.edited_distance_m,
  ground: row.ground as Ground | null,
  shoeId: row.shoe_id,
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
  totals: [],
  recordCount: 0,
  columns: [],
};

const measuresFrom = (json: string): RunMeasures => ({
  ...NOT_MEASURED_YET,
  ...(JSON.parse(json) as RunMeasures),
});

const referenceFrom = (row: RunsTable): RecordingReference | null =>
  row.recording_sha256 === null || row.recording_index === null
    ? null
    : { sha256: row.recording_sha256, index: row.recording_index };
