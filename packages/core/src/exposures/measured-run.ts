import { computed, type Measured, unavailable } from "../results/index.ts";

export const YES_OR_NO = "yes or no";

/** The number of an exposure; `inputs` are the ids of the runs, shoes and days that it was made from. */
export const exposed = (
  value: number,
  { unit, id, inputs }: { readonly unit: string; readonly id: string; readonly inputs: readonly string[] },
): Measured<number> => computed(value, { unit, version: `exposure-${id}/1`, inputs });

export const yesOrNo = (value: boolean, id: string, inputs: readonly string[]): Measured<number> =>
  exposed(value ? 1 : 0, { unit: YES_OR_NO, id, inputs });

export const noDay = unavailable("runHasNoDay", "The run has no day.");
