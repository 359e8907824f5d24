import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { numericConstantsIn } from "./constants.test-support.ts";
import { BETTER_SUPPORTED, CLAIMS, SOURCES } from "./index.ts";

const known: ReadonlySet<string> = new Set(SOURCES.map(({ id }) => id));
const core = new URL("../", import.meta.url);

const NAMED_IN_DATA = [...CLAIMS, ...BETTER_SUPPORTED].flatMap(({ sources }) => sources);
const AUTHOR_AND_YEAR = /\b[a-z]+(?:-[a-z]+)*-(?:19|20)\d\d\b/g;
// A slash follows the name of a file format ("backstride-scenario/1"), never an id.
const OWN_CONVENTION = /\bbackstride-[a-z]+(?:-[a-z]+)*\b(?![/-])/g;

/** Ids in `sources: [...]` and in constants called SOURCES, and ids of authors and conventions anywhere in the text. */
function citationsIn(code: string): string[] {
  const lists = code.matchAll(/(?:\bsources:|\b[A-Z_]*SOURCES?\b[^=\n]*=)\s*\[([^\]]*)\]/g);
  const listed = [...lists].flatMap((list) => [...(list[1] ?? "").matchAll(/"([^"]+)"/g)]);
  return [
    ...listed.map((match) => match[1] ?? ""),
    ...(code.match(AUTHOR_AND_YEAR) ?? []),
    ...(code.match(OWN_CONVENTION) ?? []),
  ];
}

/** The core's own files: not its tests, and not this room, which would name every record. */
const files = readdirSync(core, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter(
    (path) => /\.ts$/.test(path) && !/\.test(-support)?\.ts$/.test(path) && !path.startsWith("evidence/"),
  )
  .map((path) => ({ path, code: readFileSync(new URL(path, core), "utf8") }));
const citations = files.flatMap(({ path, code }) => citationsIn(code).map((id) => ({ path, id })));

/** Ids that stand in data: as a text in a list of sources or as a source, comments left out. */
function inData(code: string): readonly string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, "");
  const lists = bare.matchAll(
    /(?:\b(?:sources|cautionSources):|\b[A-Z_]*SOURCES?(?:_[A-Z_]+)?\b[^=\n]*=)\s*\[([^\]]*)\]/g,
  );
  const single = bare.matchAll(/\bsource:\s*"([^"]+)"/g);
  const chosen = bare.matchAll(/\bsources:[^,;]*\?[^;]*?\[([^\]]*)\]\s*:\s*\[([^\]]*)\]/g);
  const ids = [
    ...[...lists, ...chosen].flatMap((list) =>
      [
        ...list
          .slice(1)
          .join(",")
          .matchAll(/"([^"]+)"/g),
      ].map((one) => one[1] ?? ""),
    ),
    ...[...single].map((one) => one[1] ?? ""),
  ];
  return [...new Set(ids)].filter((id) => known.has(id));
}

const namedIn = (text: string): readonly string[] =>
  SOURCES.map(({ id }) => id).filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text));

/** Ids in the comment of a number that something rests on. */
const atThresholds = (code: string): readonly string[] =>
  numericConstantsIn(code).flatMap(({ doc }) => namedIn(doc));

/** Ids in the docstrings of a file: where a method is carried out, or a convention is kept. */
const inDocstrings = (code: string): readonly string[] =>
  (code.match(/\/\*\*[\s\S]*?\*\//g) ?? []).flatMap(namedIn);

const isMethod = (id: string): boolean => {
  const kind = SOURCES.find((source) => source.id === id)?.kind;
  return kind === "definition" || kind === "convention";
};

describe("citations", () => {
  it("are found in lists, constants and prose", () => {
    expect(citationsIn('sources: ["a-b", "c"],\nconst SPIKE_SOURCES: readonly string[] = ["d"]')).toEqual([
      "a-b",
      "c",
      "d",
    ]);
    expect(citationsIn("// twelve signs (van-der-gaag-2020; backstride-first-week)")).toEqual([
      "van-der-gaag-2020",
      "backstride-first-week",
    ]);
  });

  it("in the core lead to a record", () => {
    expect(citations.map(({ id }) => id)).toContain("frandsen-2025");
    const lost = citations.filter(({ id }) => !known.has(id)).map(({ path, id }) => `${path}: ${id}`);
    expect([...new Set(lost)]).toEqual([]);
  });

  it("in claims and in what the article leaves out lead to a record", () => {
    expect(NAMED_IN_DATA.filter((id) => !known.has(id))).toEqual([]);
  });

  it("in the prose of records lead to a record", () => {
    const prose = SOURCES.flatMap(({ shows, population }) => citationsIn(`${shows} ${population}`));
    expect(prose).toContain("henschke-2009");
    expect(prose.filter((id) => !known.has(id))).toEqual([]);
  });

  it("count as a use where something rests on them, not in a remark", () => {
    expect(inData('const A = { sources: ["dahm-2010"] }; // frandsen-2025')).toEqual(["dahm-2010"]);
    expect(inData('sources: isOwn ? ["kong-2009"] : ["cook-1985", "dahm-2010"],').toSorted()).toEqual([
      "cook-1985",
      "dahm-2010",
      "kong-2009",
    ]);
    expect(inData('const MORE_SOURCES: readonly string[] = ["kong-2009"];')).toEqual(["kong-2009"]);
    expect(inData('/** sources: ["dahm-2010"] */ const note = "frandsen-2025";')).toEqual([]);
    expect(atThresholds("/** A tenth (frandsen-2025). */\nconst OVER = 1.1;\n")).toEqual(["frandsen-2025"]);
    expect(atThresholds('/** A tenth (frandsen-2025). */\nconst OVER = "1.1";\n')).toEqual([]);
    expect(inDocstrings("/** After geweke-1989. */ // gail-1981")).toEqual(["geweke-1989"]);
  });

  it("reach every source: in data, at a number, or, for a method or a convention, where it is carried out", () => {
    const used = new Set([
      ...NAMED_IN_DATA,
      ...files.flatMap(({ code }) => [...inData(code), ...atThresholds(code)]),
      ...files.flatMap(({ code }) => inDocstrings(code).filter(isMethod)),
    ]);
    expect(SOURCES.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});
