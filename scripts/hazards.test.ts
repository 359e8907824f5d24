import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = new URL("../", import.meta.url);
/** A path is named from the root, from the packages, or, for the core, from its sources. */
const STARTS = ["", "packages/", "packages/core/src/"];
/** What can fail when the control is gone: tests, cases that tests run, studies, the rules of imports. */
const PROOF =
  /(?:\.test\.tsx?|vectors\.json|^examples\/scenarios\/.+\.json|^docs\/validation\/.+\.md|^\.dependency-cruiser\.cjs)$/;

const rows = readFileSync(new URL("docs/hazards.md", root), "utf8")
  .split("\n")
  .filter((line) => /^\| (?!hazard \|)(?!-)/.test(line))
  .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));

const proofsIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, name = ""]) => (PROOF.test(name) ? [name] : []));
const exists = (path: string): boolean =>
  STARTS.some((start) => globSync(`${start}${path}`, { cwd: fileURLToPath(root) }).length > 0);

describe("the hazards", () => {
  it("are read, each with its severity, its control and its proof", () => {
    expect(rows.length).toBeGreaterThan(25);
    for (const row of rows) {
      expect(row, row[0]).toHaveLength(5);
      expect(["A", "B", "C"]).toContain(row[1]);
    }
  });

  it.each(rows.map((row): [string, string] => [row[0] ?? "", row.at(-1) ?? ""]))(
    "%s: proved by something that can fail, or said not to be",
    (_hazard, provedBy) => {
      const proofs = proofsIn(provedBy);
      expect(proofs.filter((path) => !exists(path))).toEqual([]);
      if (proofs.length === 0) expect(provedBy).toMatch(/^not proved: /);
    },
  );
});
