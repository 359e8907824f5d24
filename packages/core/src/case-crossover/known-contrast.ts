import { type CaseCrossoverData, type ExposureRow, hasContrast, rowsOf } from "./stratum.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

/** What the data can say of an exposure at all, before anything is estimated. */
export type DataOnExposure =
  | { readonly kind: "informs" }
  /** The data say nothing: what is known of it afterwards is what was believed before. */
  | { readonly kind: "silent"; readonly reason: "noStratumCompares" | "neverKnown" | "alwaysAlike" }
  /** It moves together with others, exactly: only what they do together can be told. Positions of those others. */
  | { readonly kind: "inseparable"; readonly from: readonly number[] };

/** Eigenvalues of a correlation matrix below this are rounding. */
const NOTHING = 1e-9;

/** For each exposure whether the strata tell anything of it, and of it alone. */
export function dataOnExposures({ exposures, strata }: CaseCrossoverData): readonly DataOnExposure[] {
  const comparing = strata.filter(hasContrast);
  const on = exposures.map((_exposure, at): DataOnExposure => {
    if (comparing.length === 0) return { kind: "silent", reason: "noStratumCompares" };
    const isKnown = comparing.some(
      ({ cases, controls }) => knownIn(cases, at).length > 0 && knownIn(controls, at).length > 0,
    );
    if (!isKnown) return { kind: "silent", reason: "neverKnown" };
    const differs = comparing.some(({ cases, controls }) => {
      const others = knownIn(controls, at);
      return knownIn(cases, at).some((value) => others.some((other) => other !== value));
    });
    return differs ? { kind: "informs" } : { kind: "silent", reason: "alwaysAlike" };
  });
  const active = on.flatMap(({ kind }, at) => (kind === "informs" ? [at] : []));
  const together = nullProjector(active, comparing.map(rowsOf));
  return on.map((data, at) => {
    const row = together[active.indexOf(at)];
    if (row === undefined) return data;
    const linked = active.filter((_other, column) => Math.abs(row[column] ?? 0) > 1e-6);
    const from = linked.filter((other) => other !== at);
    return linked.includes(at) ? { kind: "inseparable", from } : data;
  });
}

const knownIn = (rows: readonly ExposureRow[], at: number): readonly number[] =>
  rows.flatMap((row) => row[at] ?? []);

/** The projector onto the directions in which no stratum varies: zero where every exposure stands for itself. */
function nullProjector(
  active: readonly number[],
  strata: readonly (readonly ExposureRow[])[],
): readonly (readonly number[])[] {
  const width = active.length;
  const products = active.map(() => new Float64Array(width));
  for (const rows of strata) {
    const means = active.map((at) => {
      const known = knownIn(rows, at);
      return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
    });
    for (const row of rows) {
      const away = active.map((at, column) => (row[at] ?? means[column] ?? 0) - (means[column] ?? 0));
      for (let left = 0; left < width; left += 1) {
        const [line, value] = [products[left], away[left] ?? 0];
        if (line === undefined || value === 0) continue;
        for (let right = 0; right <= left; right += 1) {
          line[right] = (line[right] ?? 0) + value * (away[right] ?? 0);
        }
      }
    }
  }
  const lengths = products.map((line, at) => Math.sqrt(line[at] ?? 0) || 1);
  const correlation = active.map((_at, left) =>
    active.map((_other, right) => {
      const product = products[Math.max(left, right)]?.[Math.min(left, right)] ?? 0;
      return product / ((lengths[left] ?? 1) * (lengths[right] ?? 1));
    }),
  );
  const flat = symmetricEigen(correlation).filter(({ value }) => value < NOTHING);
  return active.map((_at, row) =>
    active.map((_other, column) =>
      flat.reduce((sum, { vector }) => sum + (vector[row] ?? 0) * (vector[column] ?? 0), 0),
    ),
  );
}
