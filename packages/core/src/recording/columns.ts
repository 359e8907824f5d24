/** The columns a recording can have, with their units in the names. */
export const COLUMN_NAMES = [
  "latitudeDeg",
  "longitudeDeg",
  "altitudeM",
  "distanceM",
  "speedMPerS",
  "heartRateBpm",
  "cadenceSpm",
  "cadenceRpm",
  "powerW",
  "temperatureC",
  "stanceTimeMs",
  "stanceBalancePercent",
  "verticalOscillationMm",
  "stepLengthMm",
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];
