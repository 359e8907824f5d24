import { type JointMoments, regressionOn } from "./regression-on.ts";

type Row = readonly (number | null)[];

const MOST_ROUNDS = 20;
/** Rounds end when no mean moves by more, in standard deviations. */
const SETTLED = 1e-4;

/**
 * Means and covariances of columns that rows know in part, by the EM algorithm for the normal distribution: each round fills
 * what is missing with what the known of the row lets expect, adds what that leaves open, and learns from all rows anew.
 * Learning only from the rows that know a column would take the habits of those rows for those of all.
 */
export function jointMoments(rows: readonly Row[], size: number): JointMoments {
  let moments = fromKnown(rows, size);
  const patterns = new Map<string, { readonly known: readonly number[]; readonly rows: Row[] }>();
  for (const row of rows) {
    const known = row.flatMap((value, column) => (value === null ? [] : [column]));
    const of = patterns.get(known.join(",")) ?? { known, rows: [] };
    of.rows.push(row);
    patterns.set(known.join(","), of);
  }
  if (patterns.size === 1) return moments;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = learn([...patterns.values()], moments, rows.length);
    const moved = next.means.some(
      (mean, at) =>
        Math.abs(mean - (moments.means[at] ?? 0)) > SETTLED * Math.sqrt(next.covariance[at]?.[at] ?? 0),
    );
    moments = next;
    if (!moved) break;
  }
  return moments;
}

/** A start: each column by itself. */
function fromKnown(rows: readonly Row[], size: number): JointMoments {
  const known = Array.from({ length: size }, (_none, column) => rows.flatMap((row) => row[column] ?? []));
  const means = Float64Array.from(
    known,
    (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length),
  );
  const covariance = known.map((_values, left) => {
    const line = new Float64Array(size);
    for (let right = 0; right < size; right += 1) {
      let [sum, count] = [0, 0];
      for (const row of rows) {
        const [one, other] = [row[left] ?? null, row[right] ?? null];
        if (one === null || other === null) continue;
        sum += (one - (means[left] ?? 0)) * (other - (means[right] ?? 0));
        count += 1;
      }
      line[right] = sum / Math.max(1, count);
    }
    return line;
  });
  return { means, covariance };
}

function learn(
  patterns: readonly { readonly known: readonly number[]; readonly rows: readonly Row[] }[],
  moments: JointMoments,
  count: number,
): JointMoments {
  const size = moments.means.length;
  const sums = new Float64Array(size);
  const products = Array.from({ length: size }, () => new Float64Array(size));
  for (const { known, rows } of patterns) {
    const regression = regressionOn(known, moments, count);
    for (const [left, line] of products.entries()) {
      for (let right = 0; right < size; right += 1) {
        line[right] = (line[right] ?? 0) + rows.length * regression.leftCovariance(left, right);
      }
    }
    for (const row of rows) {
      const filled = regression.expected(row);
      for (let left = 0; left < size; left += 1) {
        const [value, line] = [filled[left] ?? 0, products[left]];
        sums[left] = (sums[left] ?? 0) + value;
        if (line === undefined) continue;
        for (let right = 0; right < size; right += 1)
          line[right] = (line[right] ?? 0) + value * (filled[right] ?? 0);
      }
    }
  }
  const means = sums.map((sum) => sum / count);
  const covariance = products.map((line, left) =>
    line.map((sum, right) => sum / count - (means[left] ?? 0) * (means[right] ?? 0)),
  );
  return { means, covariance };
}
