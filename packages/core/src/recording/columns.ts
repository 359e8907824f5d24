/** Where the runner was, how fast, and with which pulse and cadence. */
const COURSE_COLUMNS = [
  "latitudeDeg",
  "longitudeDeg",
  "altitudeM",
  "distanceM",
  "speedMPerS",
  "heartRateBpm",
  "cadenceSpm",
  "cadenceRpm",
] as const;

/**
 * Power, temperature and how the runner runs, as a watch or a pod tells it. "Left" and "Right" are the foot that a pod sat
 * on; the same without a side is one pod's or the mean of two, but of a balance the share of the left. Forces come in g, or in body weights (Bw) as the pod gives
 * them.
 */
export const DYNAMICS_COLUMNS = [
  "powerW",
  "temperatureC",
  "stanceTimeMs",
  "stanceBalancePercent",
  "verticalOscillationMm",
  "verticalRatioPercent",
  "stepLengthMm",
  "formPowerW",
  "airPowerW",
  "legSpringStiffnessKNPerM",
  "impactLoadingRateBwPerS",
  "impactG",
  "impactLeftG",
  "impactRightG",
  "brakingG",
  "brakingLeftG",
  "brakingRightG",
  // RunScribe's own scale, without a unit: 1 is far back on the heel, 16 far forward.
  "footstrikeType",
  "footstrikeTypeLeft",
  "footstrikeTypeRight",
  "pronationDeg",
  "pronationLeftDeg",
  "pronationRightDeg",
  "flightRatioPercent",
  "flightRatioLeftPercent",
  "flightRatioRightPercent",
  "stanceTimeLeftMs",
  "stanceTimeRightMs",
] as const;
export type DynamicsColumn = (typeof DYNAMICS_COLUMNS)[number];

/** The columns a recording can have, with their units in the names. */
export const COLUMN_NAMES = [...COURSE_COLUMNS, ...DYNAMICS_COLUMNS] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];
