import type { ColumnName } from "../columns.ts";
import type { FitBaseTypeName } from "./base-types.ts";

/** What a field of the record message fills: a column, or one of the parts that a column is put together from. */
export type RecordTarget = ColumnName | "cadencePerMin" | "fractionalCadencePerMin";

/** One field of the record message: value = stored / scale - offset. */
export interface RecordField {
  readonly number: number;
  readonly target: RecordTarget;
  readonly baseType: FitBaseTypeName;
  readonly scale: number;
  readonly offset: number;
}

const SEMICIRCLES_PER_DEGREE = 2 ** 31 / 180;

/**
 * The fields of the record message that fill columns. Where several fill the same column the later one is the finer one
 * and wins wherever it has a value.
 */
export const FIT_RECORD_FIELDS: readonly RecordField[] = [
  { number: 0, target: "latitudeDeg", baseType: "sint32", scale: SEMICIRCLES_PER_DEGREE, offset: 0 },
  { number: 1, target: "longitudeDeg", baseType: "sint32", scale: SEMICIRCLES_PER_DEGREE, offset: 0 },
  { number: 2, target: "altitudeM", baseType: "uint16", scale: 5, offset: 500 },
  { number: 3, target: "heartRateBpm", baseType: "uint8", scale: 1, offset: 0 },
  { number: 4, target: "cadencePerMin", baseType: "uint8", scale: 1, offset: 0 },
  { number: 5, target: "distanceM", baseType: "uint32", scale: 100, offset: 0 },
  { number: 6, target: "speedMPerS", baseType: "uint16", scale: 1000, offset: 0 },
  { number: 7, target: "powerW", baseType: "uint16", scale: 1, offset: 0 },
  { number: 13, target: "temperatureC", baseType: "sint8", scale: 1, offset: 0 },
  { number: 39, target: "verticalOscillationMm", baseType: "uint16", scale: 10, offset: 0 },
  { number: 41, target: "stanceTimeMs", baseType: "uint16", scale: 10, offset: 0 },
  { number: 53, target: "fractionalCadencePerMin", baseType: "uint8", scale: 128, offset: 0 },
  { number: 73, target: "speedMPerS", baseType: "uint32", scale: 1000, offset: 0 },
  { number: 78, target: "altitudeM", baseType: "uint32", scale: 5, offset: 500 },
  { number: 83, target: "verticalRatioPercent", baseType: "uint16", scale: 100, offset: 0 },
  { number: 84, target: "stanceBalancePercent", baseType: "uint16", scale: 100, offset: 0 },
  { number: 85, target: "stepLengthMm", baseType: "uint16", scale: 10, offset: 0 },
];

/** Speed (12 bits, 1/100 m/s) and distance (12 bits, 1/16 m, starting over at 256 m) packed into three bytes. */
export const FIT_COMPRESSED_SPEED_DISTANCE_FIELD = 8;
