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
  const deviations = strata.flatMap((rows) => {
    const means = active.map((at) => {
      const known = knownIn(rows, at);
      return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
    });
    return rows.map((row) =>
      active.map((at, column) => {
        const value = row[at] ?? null;
        return value === null ? 0 : value - (means[column] ?? 0);
      }),
    );
  });
  const lengths = active.map((_at, column) =>
    Math.sqrt(deviations.reduce((sum, row) => sum + (row[column] ?? 0) ** 2, 0)),
  );
  const correlation = active.map(() => active.map(() => 0));
  for (const row of deviations) {
    const scaled = row.map((value, column) => value / (lengths[column] || 1));
    for (const [at, line] of correlation.entries()) {
      const left = scaled[at] ?? 0;
      if (left === 0) continue;
      for (let column = 0; column < line.length; column += 1) {
        line[column] = (line[column] ?? 0) + left * (scaled[column] ?? 0);
      }
    }
  }
  const flat = symmetricEigen(correlation).filter(({ value }) => value < NOTHING);
  return active.map((_at, row) =>
    active.map((_other, column) =>
      flat.reduce((sum, { vector }) => sum + (vector[row] ?? 0) * (vector[column] ?? 0), 0),
    ),
  );
}
