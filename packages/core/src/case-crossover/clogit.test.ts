import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeDesign } from "./design.ts";
import { logLikelihood } from "./log-likelihood.ts";
import { analysed, exposure, logOddsRatioOf } from "./strata.test-support.ts";
import type { Stratum } from "./stratum.ts";

// Made and analysed by R's survival::clogit with method "exact": see studies/clogit.
const folder = new URL("../../../../studies/clogit/", import.meta.url);
const EXPOSURES = ["rare", "steady", "linked", "metres", "spike"];

function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const lines = readFileSync(new URL(name, folder), "utf8").split("\n");
  const [head, ...rest] = lines.filter((line) => line !== "" && !line.startsWith("#"));
  const names = head?.split(",") ?? [];
  return rest.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [names[at] ?? "", cell])));
}

const data = rowsOf("strata.csv");
const output = rowsOf("clogit.csv");
const shapes = [...new Set(output.map((line) => line["shape"] ?? ""))];

function strataOf(shape: string): readonly Stratum[] {
  const lines = data.filter((line) => line["shape"] === shape);
  const numbers = [...new Set(lines.map((line) => line["stratum"]))];
  return numbers.map((stratum) => {
    const cells = (isCase: string) =>
      lines
        .filter((line) => line["stratum"] === stratum && line["case"] === isCase)
        .map((line) => EXPOSURES.map((name) => Number(line[name])));
    return { cases: cells("1"), controls: cells("0") };
  });
}

describe("with flat priors, against survival::clogit", () => {
  it("has four shapes of strata to compare", () => {
    expect(shapes).toHaveLength(4);
    expect(output).toHaveLength(shapes.length * EXPOSURES.length);
  });

  it.each(shapes)("gives the estimates and standard errors of %s to six digits", (shape) => {
    const analysis = analysed(
      EXPOSURES.map(() => exposure()),
      strataOf(shape),
    );
    for (const line of output.filter((one) => one["shape"] === shape)) {
      const { mode, curvatureSd } = logOddsRatioOf(analysis, EXPOSURES.indexOf(line["exposure"] ?? ""));
      const [estimate, standardError] = [Number(line["estimate"]), Number(line["standardError"])];
      expect(Math.abs(mode / estimate - 1)).toBeLessThan(1e-6);
      expect(Math.abs(curvatureSd / standardError - 1)).toBeLessThan(1e-6);
    }
  });

  it.each(shapes)("gives the log likelihood of %s at no effect and at the estimates", (shape) => {
    const lines = output.filter((line) => line["shape"] === shape);
    const design = makeDesign(strataOf(shape), [0, 1, 2, 3, 4]);
    const estimates = Float64Array.from(
      lines,
      (line, at) => Number(line["estimate"]) * (design.scales[at] ?? 0),
    );
    const [line] = lines;
    expect(logLikelihood(design, new Float64Array(5))).toBeCloseTo(Number(line?.["logLikelihoodAtZero"]), 7);
    expect(logLikelihood(design, estimates)).toBeCloseTo(Number(line?.["logLikelihood"]), 7);
  });
});
