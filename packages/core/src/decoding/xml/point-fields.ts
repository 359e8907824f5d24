import type { ColumnName } from "../../recording/index.ts";

/** What the extensions of track points are called, by local name in lower case, in GPX and TCX alike. */
const COLUMN_BY_NAME: ReadonlyMap<string, ExtensionColumn> = new Map([
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

/** A column that an extension fills. A cadence needs the sport to be understood. */
export type ExtensionColumn = ColumnName | "cadencePerMin";

/** Finds the column that an extension of a track point fills, or null; every name is looked into once for a file. */
export function extensionColumns(): (name: string) => ExtensionColumn | null {
  const known = new Map<string, ExtensionColumn | null>();
  return (name) => {
    let column = known.get(name);
    if (column === undefined) {
      column = COLUMN_BY_NAME.get(name.toLowerCase()) ?? null;
      known.set(name, column);
    }
    return column;
  };
}
