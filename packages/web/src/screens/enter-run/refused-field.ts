import type { ErrorCode } from "@backstride/core/results";
import { apiFailureOf } from "../../api/api-failure.ts";
import type { DraftField } from "./run-draft.ts";

const FIELDS: Readonly<Partial<Record<ErrorCode, DraftField>>> = {
  dayInvalid: "day",
  startInvalid: "startTime",
  distanceInvalid: "kilometres",
  durationInvalid: "duration",
  speedInvalid: "duration",
};

/** The field that a refusal is about, with its sentence; null where it is about none, or there is none. */
export function refusedField(
  thrown: unknown,
): { readonly field: DraftField; readonly message: string } | null {
  if (thrown === null) return null;
  const { code, message } = apiFailureOf(thrown);
  const field = code === null ? undefined : FIELDS[code];
  return field === undefined ? null : { field, message };
}
