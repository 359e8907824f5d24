import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BETTER_SUPPORTED, CLAIMS, SOURCES } from "./index.ts";

const known: ReadonlySet<string> = new Set(SOURCES.map(({ id }) => id));
const core = new URL("../", import.meta.url);

/** Sources that no claim and no line of the core names yet, and why they are kept. */
const KEPT_FOR: Readonly<Record<string, readonly string[]>> = {
  "questionnaires and what their scores mean": ["fairbank-2000"],
  "self-tests of trunk and hip": ["luoto-1995", "wakefield-2015", "harvey-1998"],
  "a definition that is named in prose alone": ["banister-trimp"],
  "load, back load and the search for causes": ["gabbett-2016", "belavy-2017", "mitchell-2020"],
  "plans, today's decision and guided sessions": [
    "nhs-couch-to-5k",
    "return-to-run-walk-30-min",
    "verville-2023",
    "who-2023",
    "wu-2024",
    "toresdahl-2020",
    "simic-2013",
    "lauersen-2014",
    "pereles-2012",
    "herbert-2011",
  ],
  "the range that a quoted shoe life has": ["escamilla-martinez-2020"],
  "a figure that a triage rule could be led astray by": ["selhorst-2019"],
  "how much an app can be expected to do": [
    "sandal-2021",
    "toelle-2019",
    "shebib-2019",
    "priebe-2020",
    "geraghty-2024",
  ],
};

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

/** What the core's own files cite: not its tests, and not this room, which would name every record. */
const citations = readdirSync(core, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter(
    (path) => /\.ts$/.test(path) && !/\.test(-support)?\.ts$/.test(path) && !path.startsWith("evidence/"),
  )
  .flatMap((path) => citationsIn(readFileSync(new URL(path, core), "utf8")).map((id) => ({ path, id })));

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

  it("reach every source, or the list above says what it is kept for", () => {
    const used = new Set([
      ...NAMED_IN_DATA,
      ...citations.map(({ id }) => id),
      ...Object.values(KEPT_FOR).flat(),
    ]);
    expect(SOURCES.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});
