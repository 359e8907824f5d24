import { conditionalMean } from "./conditional-mean.ts";
import { type ExposureRow, rowsOf, type Stratum } from "./stratum.ts";
import { type Centres, centresOf } from "./stratum-centres.ts";

/** What a row's missing exposures may have been, as distances from what was filled in: `count` equally likely ones. */
export interface Leftover {
  readonly columns: readonly number[];
  readonly count: number;
  /** Row by row, one number for each of `columns`. */
  readonly values: Float64Array;
}

export interface FilledStratum {
  /** Cases first. */
  readonly rows: readonly Float64Array[];
  /** For each row the position of its leftover; -1: nothing was missing. */
  readonly leftoverOf: readonly number[];
}

export interface Filled {
  readonly strata: readonly FilledStratum[];
  readonly leftovers: readonly Leftover[];
}

const MOST_DONORS = 64;
const LEAST_DONORS = 8;
/** The work for one value of the likelihood that leftovers may take, in terms. */
const MOST_TERMS = 2_048;

/**
 * Fills a missing exposure with its mean among the runner's control runs, given the stratum and the exposures that are
 * known of the same run, and says how far off the truth may be: the leftovers of control runs in which it is known.
 *
 * Among controls, because the odds of a flare turn their distribution into that of the cases by exp(beta x): averaging that
 * factor over the controls' leftovers gives the conditional likelihood of what is known (satten-2000, lipsitz-1998). It
 * holds where being missing depends on what is known of the run and not on the flare.
 */
export function fillMissing(strata: readonly Stratum[], size: number): Filled {
  const isWhole = strata.every((stratum) => rowsOf(stratum).every((row) => !row.includes(null)));
  if (isWhole) {
    return { strata: strata.map(asTheyAre), leftovers: [] };
  }
  const centres = centresOf(
    strata.map(({ controls }) => controls),
    size,
  );
  const controls = strata.flatMap((stratum, at) =>
    stratum.controls.map((row) => deviation(row, centres[at] ?? [])),
  );
  const mean = conditionalMean(controls, size);
  const patterns = new Map<string, number>();
  const patternOf = (row: ExposureRow): number => {
    const columns = row.flatMap((value, column) => (value === null ? [column] : []));
    if (columns.length === 0) return -1;
    const key = columns.join(",");
    const at = patterns.get(key) ?? patterns.size;
    patterns.set(key, at);
    return at;
  };
  const filled = strata.map((stratum, at): FilledStratum => {
    const rows = rowsOf(stratum);
    const centre = centres[at] ?? [];
    return {
      rows: rows.map((row) => fill(row, centre, mean)),
      leftoverOf: rows.map(patternOf),
    };
  });
  const donors = Math.max(
    LEAST_DONORS,
    Math.min(MOST_DONORS, Math.floor(MOST_TERMS / Math.max(1, patterns.size))),
  );
  const leftovers = [...patterns.keys()].map((key) =>
    leftoverFor(key.split(",").map(Number), controls, mean, donors),
  );
  return { strata: filled, leftovers };
}

type Deviation = ExposureRow;

const asTheyAre = (stratum: Stratum): FilledStratum => {
  const rows = rowsOf(stratum);
  return {
    rows: rows.map((row) => Float64Array.from(row, (value) => value ?? 0)),
    leftoverOf: rows.map(() => -1),
  };
};

const deviation = (row: ExposureRow, centre: Centres): Deviation =>
  row.map((value, column) => (value === null ? null : value - (centre[column] ?? 0)));

type ConditionalMean = ReturnType<typeof conditionalMean>;

function fill(row: ExposureRow, centre: Centres, mean: ConditionalMean): Float64Array {
  if (!row.includes(null)) return Float64Array.from(row, (value) => value ?? 0);
  const expected = mean(deviation(row, centre));
  return Float64Array.from(row, (value, column) => value ?? (centre[column] ?? 0) + (expected[column] ?? 0));
}

/** What is left of the controls' deviations once the mean given their other exposures is taken off. */
function leftoverFor(
  columns: readonly number[],
  controls: readonly Deviation[],
  mean: ConditionalMean,
  most: number,
): Leftover {
  const missing = new Set(columns);
  const residual = (row: Deviation): ExposureRow => {
    const expected = mean(row.map((value, column) => (missing.has(column) ? null : value)));
    return columns.map((column) => {
      const value = row[column] ?? null;
      return value === null ? null : value - (expected[column] ?? 0);
    });
  };
  const residuals = controls.filter((row) => columns.some((column) => row[column] !== null)).map(residual);
  const whole = residuals.flatMap((row) => (row.includes(null) ? [] : [row.map((value) => value ?? 0)]));
  return spread(columns, whole.length >= LEAST_DONORS ? whole : joined(residuals, columns.length), most);
}

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
