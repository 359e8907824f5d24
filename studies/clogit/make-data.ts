/**
 * Makes the strata on which the core's estimates are compared with those of survival::clogit.
 *
 *     node studies/clogit/make-data.ts
 *
 * Writes strata.csv beside it, the same on every machine. Then, with R and its package survival:
 *
 *     Rscript studies/clogit/clogit.R
 *
 * writes clogit.csv, with which packages/core/src/case-crossover/clogit.test.ts compares.
 */
import { writeFile } from "node:fs/promises";
import { random } from "../../packages/core/src/simulation/index.ts";
import { roundTo } from "../../packages/core/src/units/index.ts";

interface Shape {
  readonly name: string;
  readonly strata: number;
  readonly rows: readonly [number, number];
  readonly cases: readonly [number, number];
}

const SHAPES: readonly Shape[] = [
  { name: "one-case", strata: 60, rows: [4, 8], cases: [1, 1] },
  { name: "several-cases", strata: 40, rows: [8, 16], cases: [1, 5] },
  { name: "one-large-stratum", strata: 1, rows: [150, 150], cases: [40, 40] },
  { name: "more-cases-than-controls", strata: 50, rows: [5, 9], cases: [3, 4] },
];
const LOG_ODDS_RATIOS = [0.9, 0.4, -0.5, 0.05, 0];

const lines = ["shape,stratum,case,rare,steady,linked,metres,spike"];
for (const [at, shape] of SHAPES.entries()) {
  const source = random(20_260 + at);
  for (let stratum = 1; stratum <= shape.strata; stratum += 1) {
    const level = source.normal();
    const rows = Array.from({ length: source.between(...shape.rows) }, () => {
      const steady = level + source.normal();
      return [
        Number(source.chance(0.25)),
        roundTo(steady, 3),
        roundTo(0.8 * steady + 0.6 * source.normal(), 3),
        roundTo(10 * source.uniform(), 2),
        source.chance(0.1) ? roundTo(1 + source.uniform(), 2) : 0,
      ];
    });
    const cases = new Set(chosen(rows, source.between(...shape.cases), () => source.uniform()));
    for (const [row, cells] of rows.entries()) {
      lines.push([shape.name, stratum, Number(cases.has(row)), ...cells].join(","));
    }
  }
}
await writeFile(new URL("strata.csv", import.meta.url), `${lines.join("\n")}\n`);

/** Rows taken one after the other, each by its odds among those that are left. */
function chosen(
  rows: readonly (readonly number[])[],
  count: number,
  uniform: () => number,
): readonly number[] {
  const odds = rows.map((row) =>
    Math.exp(row.reduce((sum, value, at) => sum + value * (LOG_ODDS_RATIOS[at] ?? 0), 0)),
  );
  const taken: number[] = [];
  while (taken.length < Math.min(count, rows.length - 1)) {
    let rest = uniform() * odds.reduce((sum, value, at) => (taken.includes(at) ? sum : sum + value), 0);
    const next = odds.findIndex((value, at) => {
      if (taken.includes(at)) return false;
      rest -= value;
      return rest <= 0;
    });
    if (next >= 0) taken.push(next);
  }
  return taken;
}
