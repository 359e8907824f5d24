import type { ColumnName } from "../../recording/index.ts";

/** What the extensions of track points are called, by local name in lower case, in GPX and TCX alike. */
const COLUMN_BY_NAME: ReadonlyMap<string, ColumnName | "cadencePerMin"> = new Map([
  ["hr", "heartRateBpm"],
  ["heartrate", "heartRateBpm"],
  ["cad", "cadencePerMin"],
  ["cadence", "cadencePerMin"],
  ["runcadence", "cadencePerMin"],
  ["atemp", "temperatureC"],
  ["temp", "temperatureC"],
  ["power", "powerW"],
  ["watts", "powerW"],
  ["powerinwatts", "powerW"],
  ["speed", "speedMPerS"],
]);

/** The column that an extension of a track point fills, or null. A cadence needs the sport to be understood. */
export const columnOfExtension = (name: string): ColumnName | "cadencePerMin" | null =>
  COLUMN_BY_NAME.get(name.toLowerCase()) ?? null;
