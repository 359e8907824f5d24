/** A derived number with what it takes to audit or recompute it. */
export interface Computed<Value> {
  readonly kind: "computed";
  readonly value: Value;
  /** SI or the field's usual unit, written out: "km", "steps/min", "1" for a plain ratio. */
  readonly unit: string;
  /** Name and version of the definition: "session-spike/1". */
  readonly version: string;
  /** Ids of what went in: runs, entries, shoes. */
  readonly inputs: readonly string[];
}

/** A number that can't be given. Never stands in as zero. */
export interface Unavailable {
  readonly kind: "unavailable";
  /** A stable identifier that a clinician would say: "noRunInThirtyDays". */
  readonly reason: string;
  /** The same as a sentence for the runner. */
  readonly detail: string;
}

export type Measured<Value> = Computed<Value> | Unavailable;

export const computed = <Value>(
  value: Value,
  made: { readonly unit: string; readonly version: string; readonly inputs: readonly string[] },
): Computed<Value> => ({ kind: "computed", value, ...made });

export const unavailable = (reason: string, detail: string): Unavailable => ({
  kind: "unavailable",
  reason,
  detail,
});
