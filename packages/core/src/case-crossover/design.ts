import type { Leftover } from "./leftovers.ts";
import { type Filled, type FilledStratum, fillMissing } from "./missing-exposures.ts";
import { type ExposureRow, hasContrast, rowsOf, type Stratum } from "./stratum.ts";

/**
 * The strata that compare something, packed for arithmetic. The likelihood does not change when a stratum is moved, so
 * each exposure is taken from its mean in the stratum; it is measured in its own standard deviations, so that steps and
 * tolerances mean the same for metres and for a yes or no.
 */
export interface Design {
  /** Which exposures of the data the columns are. */
  readonly columns: readonly number[];
  /** One standard deviation of each column, in the exposure's unit. */
  readonly scales: Float64Array;
  /**
   * Column after column, each with one number for every row; of each stratum the chosen rows first. In a stratum that
   * chooses its controls they stand with their sign turned.
   */
  readonly values: Float64Array;
  readonly rowCount: number;
  /** For each row the position of what its missing exposures leave over, or -1. */
  readonly leftoverOf: Int32Array;
  readonly leftovers: readonly Leftover[];
  readonly strata: readonly DesignStratum[];
  readonly caseCount: number;
  readonly controlCount: number;
}

export interface DesignStratum {
  readonly firstRow: number;
  readonly rowCount: number;
  /**
   * The smaller of the two groups: choosing the controls among the rows is choosing the cases, with every odds turned
   * around, and takes less work.
   */
  readonly chosenCount: number;
  /** 1 where the chosen are the cases, -1 where they are the controls. */
  readonly sign: 1 | -1;
}

export function makeDesign(strata: readonly Stratum[], columns: readonly number[]): Design {
  const comparing = strata.filter(hasContrast);
  const pick = (row: ExposureRow) => columns.map((column) => row[column] ?? null);
  const picked = comparing.map((stratum) => ({
    ...stratum,
    cases: stratum.cases.map(pick),
    controls: stratum.controls.map(pick),
  }));
  const { strata: filled, leftovers } = fillByKind(picked, columns.length);
  const rowCount = comparing.reduce((sum, stratum) => sum + rowsOf(stratum).length, 0);
  const width = columns.length;
  const values = new Float64Array(rowCount * width);
  const leftoverOf = new Int32Array(rowCount).fill(-1);
  const designStrata: DesignStratum[] = [];
  let row = 0;
  for (const [at, stratum] of comparing.entries()) {
    const one = filled[at];
    if (one === undefined) continue;
    const caseCount = stratum.cases.length;
    const size = one.rows.length;
    const choosesCases = 2 * caseCount <= size;
    const order = one.rows.map((_row, position) => position);
    const chosenFirst = choosesCases ? order : [...order.slice(caseCount), ...order.slice(0, caseCount)];
    const means = columns.map(
      (_column, column) => one.rows.reduce((sum, cells) => sum + (cells[column] ?? 0), 0) / size,
    );
    designStrata.push({
      firstRow: row,
      rowCount: size,
      chosenCount: choosesCases ? caseCount : size - caseCount,
      sign: choosesCases ? 1 : -1,
    });
    for (const position of chosenFirst) {
      const cells = one.rows[position];
      for (let column = 0; column < width; column += 1) {
        const away = (cells?.[column] ?? 0) - (means[column] ?? 0);
        values[column * rowCount + row] = choosesCases ? away : -away;
      }
      leftoverOf[row] = one.leftoverOf[position] ?? -1;
      row += 1;
    }
  }
  const scales = Float64Array.from(columns, (_column, at) => {
    const column = values.subarray(at * rowCount, (at + 1) * rowCount);
    const scale =
      Math.sqrt(column.reduce((sum, value) => sum + value * value, 0) / Math.max(1, rowCount)) || 1;
    for (let cell = 0; cell < rowCount; cell += 1) column[cell] = (column[cell] ?? 0) / scale;
    return scale;
  });
  return {
    columns,
    scales,
    values,
    rowCount,
    leftoverOf,
    leftovers: leftovers.map((leftover) => inScale(leftover, scales)),
    strata: designStrata,
    caseCount: comparing.reduce((sum, { cases }) => sum + cases.length, 0),
    controlCount: comparing.reduce((sum, { controls }) => sum + controls.length, 0),
  };
}

/** Each kind of rows by itself; the strata stay in their order. */
function fillByKind(strata: readonly Stratum[], size: number): Filled {
  const kinds = [...new Set(strata.map(({ kind }) => kind))];
  const filled: FilledStratum[] = [];
  const leftovers: Leftover[] = [];
  for (const kind of kinds) {
    const places = strata.flatMap((stratum, at) => (stratum.kind === kind ? [at] : []));
    const of = fillMissing(
      strata.filter((stratum) => stratum.kind === kind),
      size,
    );
    for (const [at, { rows, leftoverOf }] of of.strata.entries()) {
      const place = places[at];
      if (place === undefined) continue;
      const shifted = leftoverOf.map((leftover) => (leftover < 0 ? -1 : leftover + leftovers.length));
      filled[place] = { rows, leftoverOf: shifted };
    }
    leftovers.push(...of.leftovers);
  }
  return { strata: filled, leftovers };
}

const inScale = ({ columns, count, values }: Leftover, scales: Float64Array): Leftover => ({
  columns,
  count,
  values: values.map((value, cell) => value / (scales[columns[cell % columns.length] ?? 0] ?? 1)),
});
