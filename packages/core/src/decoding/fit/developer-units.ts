import type { RecordTarget } from "../../recording/index.ts";

/** What turns a unit, as developers name it in lower case, into ours. */
type Factors = ReadonlyMap<string, number>;
const factors = (entries: Readonly<Record<string, number>>): Factors => new Map(Object.entries(entries));

const METRES = factors({ m: 1, meters: 1, km: 1000, kilometers: 1000 });
const MILLIMETRES = factors({ mm: 1, millimeters: 1, cm: 10, centimeters: 10, m: 1000, meters: 1000 });
const MILLISECONDS = factors({ ms: 1, milliseconds: 1, s: 1000, seconds: 1000 });
const METRES_PER_SECOND = factors({ "m/s": 1, "km/h": 1 / 3.6, kph: 1 / 3.6 });
const WATTS = factors({ w: 1, watts: 1 });
const G = factors({ g: 1 });
const PERCENT = factors({ "%": 1 });

const COLUMNS_BY_UNIT: readonly (readonly [Factors, readonly RecordTarget[]])[] = [
  [METRES, ["altitudeM", "distanceM"]],
  [MILLIMETRES, ["verticalOscillationMm", "stepLengthMm"]],
  [MILLISECONDS, ["stanceTimeMs", "stanceTimeLeftMs", "stanceTimeRightMs"]],
  [METRES_PER_SECOND, ["speedMPerS"]],
  [WATTS, ["powerW", "formPowerW", "airPowerW"]],
  [G, ["impactG", "impactLeftG", "impactRightG", "brakingG", "brakingLeftG", "brakingRightG"]],
  [PERCENT, ["flightRatioPercent", "flightRatioLeftPercent", "flightRatioRightPercent"]],
  [factors({ semicircles: 180 / 2 ** 31 }), ["latitudeDeg", "longitudeDeg"]],
  [factors({ d: 1 }), ["pronationDeg", "pronationLeftDeg", "pronationRightDeg"]],
  [factors({ rpm: 1 }), ["cadencePerMin"]],
  [factors({ "kn/m": 1 }), ["legSpringStiffnessKNPerM"]],
  [factors({ "bw/sec": 1 }), ["impactLoadingRateBwPerS"]],
];

const FACTORS: ReadonlyMap<RecordTarget, Factors> = new Map(
  COLUMNS_BY_UNIT.flatMap(([unit, targets]) => targets.map((target) => [target, unit] as const)),
);

/** What a value in this unit is multiplied with to fit the column; null for a unit that the column is not known in. */
export const factorToColumn = (units: string, target: RecordTarget): number | null =>
  FACTORS.get(target)?.get(units) ?? null;

/** The same for the totals of sessions and laps, in metres, seconds and beats; 1 for a unit that is not known. */
export const factorToTotal = (units: string): number => METRES.get(units) ?? 1;
