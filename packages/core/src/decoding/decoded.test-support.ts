import type { Recording } from "../recording/index.ts";
import type { Refusal, Result } from "../results/index.ts";
import type { Decoded } from "./decoded.ts";

/** The recordings of a decoding that must have given some. */
export function recordingsOf(result: Result<Decoded, Refusal>): readonly [Recording, ...Recording[]] {
  if (!result.ok) throw new Error(`refused: ${result.error.code}, ${result.error.message}`);
  if (result.value.kind !== "recordings") throw new Error(`not a recording: ${result.value.reason}`);
  return result.value.recordings;
}

export const recordingOf = (result: Result<Decoded, Refusal>): Recording => recordingsOf(result)[0];

export const warningCodes = (recording: Recording): readonly string[] =>
  recording.warnings.map(({ code }) => code);

/** A column as a plain list; empty where the recording lacks it. */
export const listOf = (column: Float64Array | undefined): readonly number[] => [...(column ?? [])];
