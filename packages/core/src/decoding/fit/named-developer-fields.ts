import type { RecordTarget } from "../../recording/index.ts";
import { factorToColumn } from "./developer-units.ts";

/** A developer field that is known by its name: developers are free to leave out the native field that it stands for. */
interface NamedField {
  readonly name: string;
  readonly target: RecordTarget;
  /**
   * `asColumn`: only in a unit that the column is known in, for the name alone says too little. `any`: the name tells one
   * app's field apart from all others, and other readers of such files take the stored number as it is. Else the factors
   * of the units that this field alone is given in.
   */
  readonly unit: "asColumn" | "any" | ReadonlyMap<string, number>;
}

/** FIT counts strides on foot, two steps each. A rower's "Stroke Rate" in the same unit is counted as it is. */
const STRIDES_OR_STEPS = new Map([
  ["rpm", 1],
  ["spm", 0.5],
]);

const inUnit = (target: RecordTarget, ...names: readonly string[]): readonly NamedField[] =>
  names.map((name) => ({ name, target, unit: "asColumn" }));
const asStored = (target: RecordTarget, ...names: readonly string[]): readonly NamedField[] =>
  names.map((name) => ({ name, target, unit: "any" }));

/**
 * Stryd: the names and units as they stand in the field descriptions of recorded files, and in public lists of the fields
 * of its watch app (Air Power, Impact Loading Rate). "RP_Power" is the running power of Garmin's own add-on, by a file's
 * field description in a public issue.
 *
 * RunScribe: names and units by the source that its maker has published of three of its watch apps ("IG_L", "Impact_L");
 * those beginning with "RS_" and "curr" by public readers and by a public inventory of one runner's files.
 */
const NAMED_FIELDS: readonly NamedField[] = [
  ...inUnit("powerW", "Power", "RP_Power"),
  { name: "Cadence", target: "cadencePerMin", unit: STRIDES_OR_STEPS },
  ...inUnit("stanceTimeMs", "Ground Time"),
  ...inUnit("verticalOscillationMm", "Vertical Oscillation"),
  ...inUnit("speedMPerS", "Speed"),
  ...inUnit("distanceM", "Distance"),
  ...inUnit("formPowerW", "Form Power"),
  ...inUnit("airPowerW", "Air Power"),
  ...inUnit("legSpringStiffnessKNPerM", "Leg Spring Stiffness"),
  ...inUnit("impactLoadingRateBwPerS", "Impact Loading Rate"),

  ...inUnit("impactG", "IG"),
  ...inUnit("impactLeftG", "IG_L", "Impact_L"),
  ...inUnit("impactRightG", "IG_R", "Impact_R"),
  ...inUnit("brakingG", "BG"),
  ...inUnit("brakingLeftG", "BG_L", "Braking_L"),
  ...inUnit("brakingRightG", "BG_R", "Braking_R"),
  ...inUnit("pronationDeg", "P"),
  ...inUnit("pronationLeftDeg", "P_L", "Pronation_L"),
  ...inUnit("pronationRightDeg", "P_R", "Pronation_R"),
  ...inUnit("flightRatioPercent", "FR"),
  ...inUnit("flightRatioLeftPercent", "FR_L", "Flight_L"),
  ...inUnit("flightRatioRightPercent", "FR_R", "Flight_R"),
  ...inUnit("stanceTimeMs", "GCT"),
  ...inUnit("stanceTimeLeftMs", "GCT_L"),
  ...inUnit("stanceTimeRightMs", "GCT_R"),
  ...asStored("footstrikeTypeLeft", "FS_L", "Footstrike_L", "RS_FootStrike_L"),
  ...asStored("footstrikeTypeRight", "FS_R", "Footstrike_R", "RS_FootStrike_R"),

  ...asStored("powerW", "RS_Power_AVG", "currPower"),
  ...asStored("impactLeftG", "RS_Impact_GS_L"),
  ...asStored("impactRightG", "RS_Impact_GS_R"),
  ...asStored("brakingLeftG", "RS_Braking_GS_L"),
  ...asStored("brakingRightG", "RS_Braking_GS_R"),
  ...asStored("pronationLeftDeg", "RS_Pronation_L"),
  ...asStored("pronationRightDeg", "RS_Pronation_R"),
  ...asStored("flightRatioLeftPercent", "RS_Flight_L"),
  ...asStored("flightRatioRightPercent", "RS_Flight_R"),
  ...asStored("stanceTimeLeftMs", "RS_ContactTime_L"),
  ...asStored("stanceTimeRightMs", "RS_ContactTime_R"),
  ...asStored("impactG", "currImpactGs"),
  ...asStored("brakingG", "currBrakingGs"),
  ...asStored("footstrikeType", "currFSType"),
  ...asStored("pronationDeg", "currPronation"),
  ...asStored("flightRatioPercent", "currFlightRatio"),
  ...asStored("stanceTimeMs", "currContactTime"),
];

const BY_NAME: ReadonlyMap<string, NamedField> = new Map(
  NAMED_FIELDS.map((field) => [field.name.toLowerCase(), field]),
);

/** The column that a developer field fills by its name, and the factor that brings its unit there. */
export interface NamedColumn {
  readonly target: RecordTarget;
  readonly factor: number;
}

/** Finds a developer field by its name in any case and its unit in lower case; null where they say too little. */
export function columnByName(name: string, units: string): NamedColumn | null {
  const field = BY_NAME.get(name.toLowerCase());
  if (field === undefined) return null;
  const factor = factorOf(field, units);
  return factor === null ? null : { target: field.target, factor };
}

function factorOf({ unit, target }: NamedField, units: string): number | null {
  if (unit === "any") return 1;
  return unit === "asColumn" ? factorToColumn(units, target) : (unit.get(units) ?? null);
}
