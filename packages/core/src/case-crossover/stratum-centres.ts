/** What an exposure is around in a stratum. */
export interface Centre {
  readonly level: number;
  /** As many rows as it rests on; Infinity where it is the level of all rows. */
  readonly weight: number;
}

/**
 * The level of each exposure among the controls of each stratum, drawn towards that of all controls by as much as the few
 * rows of the stratum leave open: n rows of their own weigh n, all rows weigh the variance within over that between
 * strata. Where strata do not differ, or nobody can tell, it is the level of all.
 */
export function centresOf(
  controls: readonly (readonly (readonly (number | null)[])[])[],
  size: number,
): readonly (readonly Centre[])[] {
  const byExposure = Array.from({ length: size }, (_none, column) =>
    centresOfOne(controls.map((rows) => rows.flatMap((row) => row[column] ?? []))),
  );
  return controls.map((_rows, at) => byExposure.map((of) => of[at] ?? { level: 0, weight: 0 }));
}

/**
 * The level that the other rows have, for a row that is one of those that the centre rests on: with itself in it a row
 * would look nearer to the others than a row does whose value nobody knows.
 */
export const levelWithout = ({ level, weight }: Centre, value: number): number =>
  Number.isFinite(weight) && weight > 1 ? level + (level - value) / (weight - 1) : level;

function centresOfOne(groups: readonly (readonly number[])[]): readonly Centre[] {
  const sums = groups.map((values) => values.reduce((sum, value) => sum + value, 0));
  const count = groups.reduce((sum, values) => sum + values.length, 0);
  const overall = sums.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
  const weightOfAll = shrinkage(groups, overall, count);
  return groups.map(({ length }, at): Centre => {
    const weight = length + weightOfAll;
    return Number.isFinite(weight) && weight > 0
      ? { level: ((sums[at] ?? 0) + weightOfAll * overall) / weight, weight }
      : { level: overall, weight: Number.POSITIVE_INFINITY };
  });
}

/** The variance within over the variance between groups, by the one-way analysis of variance; Infinity: no difference. */
function shrinkage(groups: readonly (readonly number[])[], overall: number, count: number): number {
  const filled = groups.filter(({ length }) => length > 0);
  const within = count - filled.length;
  const between = filled.length - 1;
  if (within < 1 || between < 1) return Number.POSITIVE_INFINITY;
  let squaresWithin = 0;
  let squaresBetween = 0;
  for (const values of filled) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    squaresBetween += values.length * (mean - overall) ** 2;
    for (const value of values) squaresWithin += (value - mean) ** 2;
  }
  const usual = (count - filled.reduce((sum, { length }) => sum + length ** 2, 0) / count) / between;
  const varianceWithin = squaresWithin / within;
  const varianceBetween = (squaresBetween / between - varianceWithin) / usual;
  return varianceBetween > 0 ? varianceWithin / varianceBetween : Number.POSITIVE_INFINITY;
}
