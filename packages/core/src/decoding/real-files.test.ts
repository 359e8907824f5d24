import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COLUMN_NAMES, type ColumnName, isOnFoot, type Recording, valueAt } from "../recording/index.ts";
import { degreesFromSemicircles } from "../units/index.ts";
import { decode } from "./decode.ts";
import { listOf, recordingOf, recordingsOf } from "./decoded.test-support.ts";
import { readBeatIntervalsMs } from "./fit/beat-intervals.ts";
import { recordingSummary } from "./recording-summary.ts";

/**
 * Real files from open-source projects, and every record of six of them as another decoder reads it. They are not part of
 * the project: where they don't lie beside it these tests are left out.
 */
const FOLDER = new URL("../../../../../shared/data/recordings/", import.meta.url);
const isThere = existsSync(FOLDER);

const namesIn = (folder: string): readonly string[] => (isThere ? readdirSync(new URL(folder, FOLDER)) : []);
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, FOLDER)));
const textOf = (path: string): string => readFileSync(new URL(path, FOLDER), "utf8");

/** 2011-09-25 06:00:22 PDT is seven hours behind UTC; the other tables count seconds of the FIT clock. */
function msFromTable(written: string): number {
  if (/^\d+$/.test(written)) return (Number(written) + 631_065_600) * 1000;
  return Date.parse(written.replace("PDT", "GMT-0700"));
}

const identity = (value: number): number => value;
/** How the tables call our columns, how their numbers become ours, and how close the two must lie. */
const COLUMNS: Readonly<
  Record<string, { column: ColumnName; toOurs: (value: number) => number; within: number }>
> = {
  heart_rate: { column: "heartRateBpm", toOurs: identity, within: 0 },
  "Heart Rate [bpm]": { column: "heartRateBpm", toOurs: identity, within: 0 },
  speed: { column: "speedMPerS", toOurs: identity, within: 1e-9 },
  "Speed [m/s]": { column: "speedMPerS", toOurs: identity, within: 1e-9 },
  distance: { column: "distanceM", toOurs: identity, within: 1e-9 },
  "Distance [m]": { column: "distanceM", toOurs: identity, within: 1e-9 },
  position_lat: { column: "latitudeDeg", toOurs: degreesFromSemicircles, within: 0 },
  position_long: { column: "longitudeDeg", toOurs: degreesFromSemicircles, within: 0 },
  altitude: { column: "altitudeM", toOurs: identity, within: 1e-9 },
  temperature: { column: "temperatureC", toOurs: identity, within: 0 },
};

/** The tables give the whole part of the cadence in the file's own count: strides on foot. */
function wholeCadence({ records, sport }: Recording, row: number): number | null {
  if (!isOnFoot(sport)) return valueAt(records, "cadenceRpm", row);
  const steps = valueAt(records, "cadenceSpm", row);
  return steps === null ? null : Math.floor(steps / 2);
}

describe.skipIf(!isThere)("real recordings", () => {
  const paths = ["fit", "gpx", "tcx"].flatMap((folder) =>
    namesIn(`${folder}/`).map((name) => `${folder}/${name}`),
  );

  it("are there", () => {
    expect(paths.length).toBeGreaterThan(100);
  });

  it.each(paths)("%s is a recording, something else, or refused with a reason", (path) => {
    const decoded = decode(bytesOf(path));
    if (!decoded.ok) {
      expect(decoded.error.code).toMatch(/^(recordingHasNoRecords|xmlNothingReadable|fitNothingReadable)$/);
      return;
    }
    expect(decoded.value.format).toBe(path.slice(0, 3));
    if (decoded.value.kind !== "recordings") return;
    for (const recording of decoded.value.recordings) {
      const { recordCount } = recordingSummary(recording);
      expect(recordCount).toBe(recording.records.timestampMs.length);
    }
  });

  it.each([
    ["Settings.fit", "settingsFile"],
    ["MonitoringFile.fit", "monitoringFile"],
    ["WeightScaleSingleUser.fit", "weightFile"],
    ["WorkoutRepeatSteps.fit", "workoutFile"],
  ])("fit/%s is skipped as %s", (name, reason) => {
    expect(decode(bytesOf(`fit/${name}`))).toMatchObject({ ok: true, value: { reason } });
  });

  it.each([
    ["nick.fit", "crcMismatch"],
    ["activity-unexpected-eof.fit", "fileCutShort"],
    ["strava-android-app-201.10-b1218918.fit", "fileCutShort"],
    ["sample_mulitple_header.fit", "chainedFiles"],
    ["null_compressed_speed_dist.fit", "heartRateAllZero"],
    ["compressed-speed-distance.fit", "dateImplausible"],
  ])("fit/%s is kept with the warning %s", (name, code) => {
    const run = recordingOf(decode(bytesOf(`fit/${name}`)));
    expect(run.records.length).toBeGreaterThan(0);
    expect(run.warnings.map((warning) => warning.code)).toContain(code);
  });

  it.each(recordTablesIn("expected/"))("agree record by record with %s", (table, file) => {
    const run = recordingOf(decode(bytesOf(file)));
    const [header = "", ...lines] = textOf(`expected/${table}`).trim().split(/\r?\n/);
    const names = header.split(",").map((name) => name.trim());
    // The tables leave out a record that has nothing but its time.
    const rows = Array.from({ length: run.records.length }, (_none, row) => row).filter((row) =>
      COLUMN_NAMES.some((name) => valueAt(run.records, name, row) !== null),
    );
    expect(rows.length).toBe(lines.length);
    // One table repeats the last value where the file's bytes say "missing" (130 times); we keep it missing.
    const repeatsLast = table === "garmin-edge-500-activity-records.csv";
    const last = new Map<string, number | null>();
    const unlike = lines.flatMap((line, index) =>
      line.split(",").flatMap((written, at) => {
        const name = names[at] ?? "";
        const { ours, theirs, within } = compared(run, rows[index] ?? -1, name, written);
        const shown = repeatsLast ? (ours ?? last.get(name) ?? null) : ours;
        last.set(name, shown);
        const isSame =
          shown === null || theirs === null ? shown === theirs : Math.abs(shown - theirs) <= within;
        return isSame ? [] : [`row ${index}, ${name}: ours is ${shown}, the table's ${written}`];
      }),
    );
    expect(unlike).toEqual([]);
  });

  it.each(["garmin-fenix-5-run.fit", "garmin-fenix-5-walk.fit", "garmin-edge-820-bike.fit"])(
    "fit/%s: the times between beats agree with the device's mean heart rate",
    (name) => {
      const bytes = bytesOf(`fit/${name}`);
      const intervalsMs = readBeatIntervalsMs(bytes) ?? new Float64Array(0);
      const beatsPerMinute = (60_000 * intervalsMs.length) / sumOf(intervalsMs);
      const stated = recordingOf(decode(bytes)).totals.avgHeartRateBpm ?? Number.NaN;
      expect(Math.abs(beatsPerMinute - stated)).toBeLessThan(3);
    },
  );

  it("fit/garmin.fit: 22,048 times between beats take as long as the ride, pauses included", () => {
    const bytes = bytesOf("fit/garmin.fit");
    const seconds = sumOf(readBeatIntervalsMs(bytes) ?? new Float64Array(0)) / 1000;
    const stated = recordingOf(decode(bytes)).totals.elapsedS ?? Number.NaN;
    expect(Math.abs(seconds / stated - 1)).toBeLessThan(0.01);
  });

  it("spread a swim's late heart rates so that they agree with the device's mean and maximum", () => {
    for (const leg of recordingsOf(decode(bytesOf("fit/sample_mulitple_header.fit")))) {
      const rates = listOf(leg.records.heartRateBpm).filter((value) => !Number.isNaN(value));
      const mean = rates.reduce((sum, value) => sum + value, 0) / rates.length;
      expect(Math.abs(mean - (leg.totals.avgHeartRateBpm ?? Number.NaN))).toBeLessThan(1);
      expect(Math.abs(Math.max(...rates) - (leg.totals.maxHeartRateBpm ?? Number.NaN))).toBeLessThanOrEqual(
        1,
      );
    }
  });
});

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

function recordTablesIn(folder: string): readonly (readonly [table: string, file: string])[] {
  return namesIn(folder).map((table) => [table, `fit/${table.replace("-records.csv", ".fit")}`]);
}

/** Our value and the table's in our unit, null where missing, and how close the two must lie. */
function compared(
  run: Recording,
  row: number,
  name: string,
  written: string,
): { readonly ours: number | null; readonly theirs: number | null; readonly within: number } {
  if (name.toLowerCase() === "timestamp") {
    return { ours: valueAt(run.records, "timestampMs", row), theirs: msFromTable(written), within: 0 };
  }
  const stated = written === "" || written === "null" ? null : Number(written);
  if (/^cadence/i.test(name)) return { ours: wholeCadence(run, row), theirs: stated, within: 0 };
  const known = COLUMNS[name];
  if (known === undefined) throw new Error(`the table has a column ${name} that nobody compares`);
  const ours = valueAt(run.records, known.column, row);
  return { ours, theirs: stated === null ? null : known.toOurs(stated), within: known.within };
}
