import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SOURCES } from "./index.ts";

const ROOMS = ["triage", "today", "causes", "training-load", "footwear", "advice"];
const core = new URL("../", import.meta.url);

const EXPORTED_NUMBER = /^export const ([A-Z][A-Z0-9_]*)(?:\s*:\s*[^=]+)?\s*=\s*-?\d/gm;
const SOURCE_IDS = SOURCES.map(({ id }) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`));

const exportedNumbersIn = (code: string): readonly string[] =>
  [...code.matchAll(EXPORTED_NUMBER)].flatMap((found) => found[1] ?? []);
const namesASource = (code: string): boolean => SOURCE_IDS.some((id) => id.test(code));

const files = ROOMS.flatMap((room) =>
  readdirSync(new URL(`${room}/`, core), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ts$/.test(name) && !/\.test(-support)?\.ts$/.test(name))
    .map((name) => `${room}/${name.replaceAll("\\", "/")}`),
).map((path) => ({ path, code: readFileSync(new URL(path, core), "utf8") }));
const withNumbers = files.filter(({ code }) => exportedNumbersIn(code).length > 0);

describe("exported thresholds", () => {
  it("are found in code, and sources by their whole id", () => {
    expect(exportedNumbersIn("export const PAIN_SAFE_TO = 2;\nexport const RATIO: number = 0.5;")).toEqual([
      "PAIN_SAFE_TO",
      "RATIO",
    ]);
    expect(exportedNumbersIn('const INNER = 3;\nexport const NAME = "2";')).toEqual([]);
    expect(namesASource("// after frandsen-2025.")).toBe(true);
    expect(namesASource("// after frandsen-2025-x and nobody-1900")).toBe(false);
  });

  it("are found in the rooms that hold rules", () => {
    const rooms = new Set(withNumbers.map(({ path }) => path.split("/")[0]));
    expect([...rooms]).toEqual(
      expect.arrayContaining(["triage", "today", "causes", "training-load", "advice"]),
    );
  });

  it("stand in a file that names a source", () => {
    const bare = withNumbers.filter(({ code }) => !namesASource(code)).map(({ path }) => path);
    expect(bare).toEqual([]);
  });
});
