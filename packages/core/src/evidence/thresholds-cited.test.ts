import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type NumericConstant, numericConstantsIn } from "./constants.test-support.ts";
import { SOURCES } from "./index.ts";

/** The rooms of which the numbers decide something that a person is told. */
const ROOMS = [
  "triage",
  "today",
  "causes",
  "training-load",
  "footwear",
  "advice",
  "questionnaires",
  "self-tests",
  "progress",
  "plans",
  "diary",
  "back-load",
  "flares",
  "experiments",
  "exposures",
  "assessment",
];
const core = new URL("../", import.meta.url);

const SOURCE_IDS = SOURCES.map(({ id }) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`));
/** What stands in place of a source: nobody published it, so this project says that it chose; or there is nothing to choose. */
const NO_SOURCE_NEEDED = /\ba choice of this project\b|\bby definition\b|\bfor computing only\b/i;

const isGrounded = ({ doc, value }: NumericConstant): boolean =>
  SOURCE_IDS.some((id) => id.test(doc) || id.test(value)) || NO_SOURCE_NEEDED.test(doc);

const ungroundedIn = (code: string): readonly string[] =>
  numericConstantsIn(code)
    .filter((constant) => !isGrounded(constant))
    .map(({ name }) => name);

const files = ROOMS.flatMap((room) =>
  readdirSync(new URL(`${room}/`, core), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ts$/.test(name) && !/\.test(-support)?\.ts$/.test(name))
    .map((name) => `${room}/${name.replaceAll("\\", "/")}`),
).map((path) => ({ path, code: readFileSync(new URL(path, core), "utf8") }));

describe("numbers at the top of a file", () => {
  it("are found whatever they stand in, exported or not", () => {
    const code = `
/** One (frandsen-2025). */
export const ONE = 1.1;
const TWO: Readonly<Record<string, number>> = { low: 8.3, high: 17.5 };

const THREE = [0, 8] as const;
/**
 * Several lines
 * (ostelo-2008).
 */
export const FOUR: {
  readonly a: number;
} = { a: 2 };

// A line (hill-2008),
// and another.
const FIVE = 7 * 24;
const NAME = "version 2";
const CALLED = (days: number): number => days * 7;
function inside() {
  const INNER = 3;
}
`;
    const found = numericConstantsIn(code);
    expect(found.map(({ name }) => name)).toEqual(["ONE", "TWO", "THREE", "FOUR", "FIVE"]);
    expect(found[1]?.doc).toBe("/** One (frandsen-2025). */");
    expect(found[2]?.doc).toBe("");
    expect(found[4]?.doc).toBe("// A line (hill-2008),\n// and another.");
    expect(ungroundedIn(code)).toEqual(["THREE"]);
  });

  it("are not grounded by a source elsewhere in the file, nor by part of an id", () => {
    expect(ungroundedIn("/** After frandsen-2025. */\n\nconst A = 2;\n")).toEqual(["A"]);
    expect(ungroundedIn('import "a"; // frandsen-2025\n\nexport const A = 2;\n')).toEqual(["A"]);
    expect(ungroundedIn("/** After frandsen-2025-x and nobody-1900. */\nconst A = 2;\n")).toEqual(["A"]);
    expect(ungroundedIn('const A = [{ limit: 2, sources: ["frandsen-2025"] }];\n')).toEqual([]);
    expect(ungroundedIn("/** Days (a choice of this project). */\nconst A = 2;\n")).toEqual([]);
  });

  it.each(ROOMS)(
    "in %s carry a source in their own comment, or the word that this project chose them",
    (room) => {
      const bare = files
        .filter(({ path }) => path.startsWith(`${room}/`))
        .flatMap(({ path, code }) => ungroundedIn(code).map((name) => `${path}: ${name}`));
      expect(bare).toEqual([]);
    },
  );

  it("are missed where their comment is taken away, every one of them", () => {
    let mutants = 0;
    for (const { path, code } of files) {
      for (const constant of numericConstantsIn(code)) {
        if (constant.doc === "" || SOURCE_IDS.some((id) => id.test(constant.value))) continue;
        // Only the comment before this constant goes: the same words may stand elsewhere in the file.
        const at = code.search(new RegExp(`^(export )?const ${constant.name}\\b`, "m"));
        const docAt = code.lastIndexOf(constant.doc, at);
        const without = code.slice(0, docAt) + code.slice(docAt + constant.doc.length);
        expect(ungroundedIn(without), `${path}: ${constant.name}`).toContain(constant.name);
        mutants += 1;
      }
    }
    expect(mutants).toBeGreaterThan(150);
  });
});

describe("numbers inside functions", () => {
  const COMPARISON = /(?<![<>=-])(?:[<>]=?|===|!==)\s*(-?\d[\d_]*(?:\.\d+)?)(?![\w.])/g;
  /** To count, to tell a sign and to tell one from many takes no source. */
  const COUNTING = new Set(["-1", "0", "1", "2"]);
  const KNOWN: Readonly<Record<string, string>> = {
    "causes/diary/diary-observations.ts 10": "how many figures of a ratio are written",
    "exposures/shoe-states.ts 1000": "the metres of a kilometre, by definition",
    "training-load/training-load.ts 7": "the days of a week, by definition",
  };

  it("decide nothing by themselves: what is compared has a name, and with it a comment", () => {
    const found = files.flatMap(({ path, code }) =>
      code
        .split("\n")
        .filter((line) => !/^\s*(\*|\/[/*])/.test(line))
        .flatMap((line) => [...line.replace(/"[^"]*"|`[^`]*`/g, "").matchAll(COMPARISON)])
        .map((comparison) => comparison[1] ?? "")
        .filter((number) => !COUNTING.has(number))
        .map((number) => `${path} ${number}`),
    );
    expect([...new Set(found)].toSorted()).toEqual(Object.keys(KNOWN).toSorted());
  });
});
