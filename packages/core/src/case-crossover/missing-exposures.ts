import { type ConditionalMean, conditionalMean } from "./conditional-mean.ts";
import { type Leftover, leftoverFor } from "./leftovers.ts";
import { type ExposureRow, rowsOf, type Stratum } from "./stratum.ts";
import { type Centre, centresOf, levelWithout } from "./stratum-centres.ts";

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
const FEWEST_DONORS = 8;
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
export function fillMissing(given: readonly Stratum[], size: number): Filled {
  const strata = withoutNeverKnown(given, size);
  const isWhole = strata.every((stratum) => rowsOf(stratum).every((row) => !row.includes(null)));
  if (isWhole) return { strata: strata.map(asTheyAre), leftovers: [] };
  const centres = centresOf(
    strata.map(({ controls }) => controls),
    size,
  );
  const levels = centres.map((centre) => centre.map(({ level }) => level));
  const awayOfControls = strata.map(({ controls }, at) =>
    controls.map((row) => awayFromOthers(row, centres[at] ?? [])),
  );
  const controls = awayOfControls.flat();
  const mean = conditionalMean(controls, size);
  const patterns = new Map<string, number>();
  const patternOf = (row: ExposureRow): number => {
    const key = row.flatMap((value, column) => (value === null ? [column] : [])).join(",");
    if (key === "") return -1;
    const at = patterns.get(key) ?? patterns.size;
    patterns.set(key, at);
    return at;
  };
  const filled = strata.map((stratum, at): FilledStratum => {
    const level = levels[at] ?? [];
    const away = [
      ...stratum.cases.map((row) => row.map((value, column) => minus(value, level[column] ?? 0))),
      ...(awayOfControls[at] ?? []),
    ];
    const rows = rowsOf(stratum);
    return {
      rows: rows.map((row, position) => fill(row, level, mean, away[position] ?? [])),
      leftoverOf: rows.map(patternOf),
    };
  });
  const donors = Math.min(MOST_DONORS, Math.max(FEWEST_DONORS, Math.floor(MOST_TERMS / patterns.size)));
  const leftovers = [...patterns.keys()].map((key) =>
    leftoverFor(key.split(",").map(Number), controls, mean, donors),
  );
  return { strata: filled, leftovers };
}

/**
 * An exposure that no control knows says nothing, whatever a case knows of it: nobody can tell what it usually is. It is
 * the same in all rows then, which leaves it out of the comparison.
 */
function withoutNeverKnown(strata: readonly Stratum[], size: number): readonly Stratum[] {
  const neverKnown = Array.from({ length: size }, (_none, column) =>
    strata.every(({ controls }) => controls.every((row) => (row[column] ?? null) === null)),
  );
  if (!neverKnown.includes(true)) return strata;
  const blank = (row: ExposureRow): ExposureRow =>
    row.map((value, column) => (neverKnown[column] === true ? 0 : value));
  return strata.map((stratum) => ({
    ...stratum,
    cases: stratum.cases.map(blank),
    controls: stratum.controls.map(blank),
  }));
}

const asTheyAre = (stratum: Stratum): FilledStratum => {
  const rows = rowsOf(stratum);
  return {
    rows: rows.map((row) => Float64Array.from(row, (value) => value ?? 0)),
    leftoverOf: rows.map(() => -1),
  };
};

const minus = (value: number | null, level: number): number | null => (value === null ? null : value - level);

/** A control's distance from the level that the stratum has without it: a case's is of the same kind. */
const awayFromOthers = (row: ExposureRow, centre: readonly Centre[]): ExposureRow =>
  row.map((value, column) => {
    const of = centre[column];
    return value === null || of === undefined ? null : value - levelWithout(of, value);
  });

function fill(
  row: ExposureRow,
  level: readonly number[],
  mean: ConditionalMean,
  away: ExposureRow,
): Float64Array {
  if (!row.includes(null)) return Float64Array.from(row, (value) => value ?? 0);
  const expected = mean(away);
  return Float64Array.from(row, (value, column) => value ?? (level[column] ?? 0) + (expected[column] ?? 0));
}
