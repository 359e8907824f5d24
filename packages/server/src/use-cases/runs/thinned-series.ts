import {
  type ColumnName,
  DYNAMICS_COLUMNS,
  type DynamicsColumn,
  type RecordColumns,
  valueAt,
} from "@backstride/core/recording";

/** Points of a recording for a chart. A column that the recording lacks is null; so is a missing value inside one. */
export interface ThinnedSeries {
  readonly recordCount: number;
  readonly elapsedS: readonly (number | null)[];
  readonly distanceM: readonly (number | null)[] | null;
  readonly altitudeM: readonly (number | null)[] | null;
  readonly speedMPerS: readonly (number | null)[] | null;
  readonly heartRateBpm: readonly (number | null)[] | null;
  readonly cadenceSpm: readonly (number | null)[] | null;
  /** Metres of height per 100 m of way. */
  readonly gradePercent: readonly (number | null)[] | null;
  /** The load on the back up to here; 100 is an hour of the runner's usual running. */
  readonly backLoad: readonly (number | null)[] | null;
  /** How strong the steps are here against usual ones on the level. */
  readonly stepStrength: readonly (number | null)[] | null;
  /** Power, temperature and running dynamics: those of them that the recording has values of. */
  readonly dynamics: readonly ThinnedColumn[];
  /** Latitude and longitude in degrees. */
  readonly track: readonly ([number, number] | null)[] | null;
}

export interface ThinnedColumn {
  readonly column: DynamicsColumn;
  readonly values: readonly (number | null)[];
}

/** What is computed along the course, an entry for each record and NaN where nothing is known. */
export interface CourseColumns {
  /** Metres along the way, also where the records have positions alone. */
  readonly distanceM: Float64Array | null;
  readonly gradePercent: Float64Array | null;
  readonly backLoad: Float64Array | null;
  readonly stepStrength: Float64Array | null;
}

/** More points than this no screen can show. */
const MOST_POINTS = 2_000;

/** At most 2,000 of the records, evenly spread over the file's order, the first and the last among them. */
export function thinnedSeries(records: RecordColumns, course: CourseColumns): ThinnedSeries {
  const rows = evenlySpread(records.length, MOST_POINTS);
  const startMs = records.timestampMs.find((value) => !Number.isNaN(value)) ?? null;
  const column = (name: ColumnName): readonly (number | null)[] | null =>
    records[name] === undefined ? null : rows.map((row) => valueAt(records, name, row));
  return {
    recordCount: records.length,
    elapsedS: rows.map((row) => {
      const atMs = valueAt(records, "timestampMs", row);
      return atMs === null || startMs === null ? null : (atMs - startMs) / 1000;
    }),
    distanceM: column("distanceM") ?? thinned(course.distanceM, rows),
    altitudeM: column("altitudeM"),
    speedMPerS: column("speedMPerS"),
    heartRateBpm: column("heartRateBpm"),
    cadenceSpm: column("cadenceSpm"),
    gradePercent: thinned(course.gradePercent, rows),
    backLoad: thinned(course.backLoad, rows),
    stepStrength: thinned(course.stepStrength, rows),
    dynamics: DYNAMICS_COLUMNS.flatMap((name) => {
      const values = column(name);
      return values?.some((value) => value !== null) ? [{ column: name, values }] : [];
    }),
    track: trackOf(records, rows),
  };
}

const thinned = (column: Float64Array | null, rows: readonly number[]): readonly (number | null)[] | null =>
  column === null
    ? null
    : rows.map((row) => {
        const value = column[row] ?? Number.NaN;
        return Number.isNaN(value) ? null : value;
      });

function trackOf(records: RecordColumns, rows: readonly number[]): ThinnedSeries["track"] {
  if (records.latitudeDeg === undefined || records.longitudeDeg === undefined) return null;
  return rows.map((row) => {
    const latitude = valueAt(records, "latitudeDeg", row);
    const longitude = valueAt(records, "longitudeDeg", row);
    return latitude === null || longitude === null ? null : [latitude, longitude];
  });
}

/** `most` whole numbers from 0 to `length - 1` at even distances; all of them where there are no more. */
function evenlySpread(length: number, most: number): readonly number[] {
  if (length <= most) return Array.from({ length }, (_, row) => row);
  return Array.from({ length: most }, (_, point) => Math.round((point * (length - 1)) / (most - 1)));
}
