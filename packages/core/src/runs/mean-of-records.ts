import { computed, type Measured, unavailable } from "../results/index.ts";

/**
 * The mean of a column over the records where it is above zero (a foot that stands has no cadence, a heart rate of zero
 * is a lost sensor), each weighted with its seconds; records without times all weigh the same. Unavailable with the
 * reason `lacking` where there is none.
 */
export function meanOfRecords(
  column: Float64Array | undefined,
  seconds: Float64Array,
  made: { readonly unit: string; readonly inputs: readonly string[]; readonly lacking: string },
): Measured<number> {
  let weighted = 0;
  let weight = 0;
  let sum = 0;
  let count = 0;
  for (let row = 0; row < (column?.length ?? 0); row += 1) {
    const value = column?.[row] ?? Number.NaN;
    if (!(value > 0)) continue;
    const share = seconds[row] ?? 0;
    weighted += value * share;
    weight += share;
    sum += value;
    count += 1;
  }
  const { unit, inputs, lacking } = made;
  if (count === 0) return unavailable(lacking, "The file has no such values.");
  return weight > 0
    ? computed(weighted / weight, { unit, version: "time-weighted-mean/1", inputs })
    : computed(sum / count, { unit, version: "mean-of-records/1", inputs });
}
