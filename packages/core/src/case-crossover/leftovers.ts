import type { ConditionalMean } from "./conditional-mean.ts";
import type { ExposureRow } from "./stratum.ts";

/** What a row's missing exposures may have been, as distances from what was filled in: `count` equally likely ones. */
export interface Leftover {
  readonly columns: readonly number[];
  readonly count: number;
  /** Row by row, one number for each of `columns`. */
  readonly values: Float64Array;
}

const LEAST_DONORS = 8;
/** Controls that are looked at for each leftover that is kept. */
const LOOKED_AT_FOR_ONE = 4;

/**
 * What is left of the controls' deviations once the mean given their other exposures is taken off; `most` of them. What a
 * control itself misses of the others counts as usual, which leaves over rather too much than too little.
 */
export function leftoverFor(
  columns: readonly number[],
  controls: readonly ExposureRow[],
  mean: ConditionalMean,
  most: number,
): Leftover {
  const missing = new Set(columns);
  const residual = (row: ExposureRow): ExposureRow => {
    const expected = mean(row.map((value, column) => (missing.has(column) ? null : (value ?? 0))));
    return columns.map((column) => {
      const value = row[column] ?? null;
      return value === null ? null : value - (expected[column] ?? 0);
    });
  };
  const knowSome = controls.filter((row) => columns.some((column) => (row[column] ?? null) !== null));
  const residuals = everyFew(knowSome, LOOKED_AT_FOR_ONE * most).map(residual);
  const whole = residuals.flatMap((row) => (row.includes(null) ? [] : [row.map((value) => value ?? 0)]));
  return spread(columns, whole.length >= LEAST_DONORS ? whole : joined(residuals, columns.length), most);
}

/** At most `most` of the items, evenly over them. */
const everyFew = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.length <= most
    ? items
    : items.filter(
        (_item, at) =>
          Math.floor((at * most) / items.length) !== Math.floor(((at - 1) * most) / items.length),
      );

/** Too few runs know all of the exposures at once: each exposure is taken from the runs that know it. */
function joined(residuals: readonly ExposureRow[], width: number): readonly number[][] {
  const known = Array.from({ length: width }, (_none, at) => residuals.flatMap((row) => row[at] ?? []));
  const longest = Math.max(...known.map(({ length }) => length));
  return Array.from({ length: longest }, (_none, donor) =>
    known.map((values) => values[donor % Math.max(1, values.length)] ?? 0),
  );
}

/** At most `most` of the residuals, evenly spread over their order, around a mean of zero and as wide as all of them. */
function spread(
  columns: readonly number[],
  residuals: readonly (readonly number[])[],
  most: number,
): Leftover {
  const widths = columns.map((_column, at) => widthOf(residuals, at));
  const total = (row: readonly number[]) =>
    row.reduce((sum, value, at) => sum + value / (widths[at]?.sd || 1), 0);
  const ordered = residuals.toSorted((left, right) => total(left) - total(right));
  const count = Math.min(most, ordered.length);
  const taken = Array.from(
    { length: count },
    (_none, at) => ordered[Math.floor(((at + 0.5) * ordered.length) / count)] ?? [],
  );
  const values = new Float64Array(count * columns.length);
  for (const [at, whole] of widths.entries()) {
    const part = widthOf(taken, at);
    const stretch = part.sd > 0 ? whole.sd / part.sd : 1;
    for (const [donor, row] of taken.entries()) {
      values[donor * columns.length + at] = ((row[at] ?? 0) - part.mean) * stretch;
    }
  }
  return { columns, count, values };
}

function widthOf(
  rows: readonly (readonly number[])[],
  at: number,
): { readonly mean: number; readonly sd: number } {
  const values = rows.map((row) => row[at] ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / Math.max(1, values.length)) };
}
