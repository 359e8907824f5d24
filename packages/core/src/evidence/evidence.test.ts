import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BETTER_SUPPORTED, CLAIMS, claimsOfRow, findClaim, findSource, ROWS, SOURCES } from "./index.ts";
import { betterSupportedSchema, claimSchema, sourceSchema } from "./schema.ts";

const here = new URL("./", import.meta.url);
const namesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, here)).map((name) => name.replace(/\.json$/, ""));
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, here), "utf8"));

describe("source records", () => {
  it.each(namesIn("sources/"))("%s has the shape of a source and the name of its file", (name) => {
    expect(sourceSchema.parse(read(`sources/${name}.json`)).id).toBe(name);
  });

  it("are all loaded, none twice", () => {
    expect(SOURCES.map(({ id }) => id).toSorted()).toEqual(namesIn("sources/").toSorted());
    const dois = SOURCES.flatMap(({ doi }) => (doi === null ? [] : [doi.toLowerCase()]));
    expect(new Set(dois).size).toBe(dois.length);
    expect(new Set(SOURCES.map(({ title }) => title.toLowerCase())).size).toBe(SOURCES.length);
  });

  it("name the year in the id where they have an author", () => {
    for (const { id, year } of SOURCES) {
      const inId = /-(\d{4})(?:-|$)/.exec(id)?.[1];
      if (inId !== undefined) expect(String(year), id).toBe(inId);
    }
  });

  it("grade definitions and conventions as conventions, and nothing else", () => {
    for (const { id, kind, grade } of SOURCES) {
      expect(grade === "convention", id).toBe(kind === "definition" || kind === "convention");
    }
  });

  // The list of what was not checked against the publication, or was only read second-hand.
  it.each([
    "mcgill-1999",
    "biering-sorensen-1984",
    "luoto-1995",
    "relph-2022",
    "van-der-gaag-2020",
    "hayden-2021",
    "silbernagel-2007",
    "stratford-1995",
    "mountjoy-2023",
    "teng-2014",
    "cook-1985",
    "khankhel-2024",
    "selhorst-2019",
  ])("%s is not verified", (id) => {
    expect(findSource(id)?.verified).toBe(false);
  });

  it.each(["selhorst-2019", "khankhel-2024"])("%s gives no doubtful figure", (id) => {
    expect(findSource(id)?.shows.replaceAll("micheli-1995", "")).not.toMatch(/\d/);
  });

  it("keep the published effect of a session spike", () => {
    expect(findSource("frandsen-2025")?.shows).toContain("2.28 (1.50 to 3.48)");
  });

  it("are null where there is none", () => {
    expect(findSource("nobody-1900")).toBeNull();
    expect(findClaim("C16")).toBeNull();
  });
});

describe("audited claims", () => {
  it.each(namesIn("claims/"))("%s has the shape of a claim and the name of its file", (name) => {
    expect(claimSchema.parse(read(`claims/${name}.json`)).id).toBe(name);
  });

  it("are the 29 of the audit, in its order", () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
    expect(CLAIMS.map(({ id }) => id)).toEqual([
      ...numbered("C", 15),
      ...numbered("R", 6),
      ...numbered("P", 8),
    ]);
  });

  it("answer every row that is a claim of the article, and no row of its setting", () => {
    for (const row of ROWS) {
      if (row.startsWith("S")) expect(claimsOfRow(row), row).toEqual([]);
      else expect(claimsOfRow(row).length, row).toBeGreaterThan(0);
    }
  });

  it("stand under the row of their subject although audit and rows are numbered differently", () => {
    expect(claimsOfRow("C1").map(({ id }) => id)).toEqual(["C1", "C2", "C3", "P8"]);
    expect(claimsOfRow("C6").map(({ id }) => id)).toEqual(["C13", "C14", "C15"]);
    expect(claimsOfRow("R5").map(({ id }) => id)).toEqual(["R6"]);
    expect(claimsOfRow("P4").map(({ id }) => id)).toEqual(["P4", "P5"]);
  });

  it("have a source wherever they say that something is known", () => {
    for (const { id, agreement, sources } of CLAIMS) {
      if (agreement !== "unknown") expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  it("disagree wherever the evidence contradicts, but for the gentle landing that may be tried", () => {
    for (const { id, grade, agreement } of CLAIMS) {
      if (grade === "contradicted") expect(agreement, id).toBe(id === "P4" ? "partly" : "disagrees");
    }
  });

  it("carry the corrections that matter most", () => {
    for (const id of ["R1", "C13", "P5", "C4"]) expect(findClaim(id)?.grade, id).toBe("contradicted");
    expect(findClaim("R3")?.grade).toBe("very-low");
    expect(findClaim("R6")?.grade).toBe("high");
  });
});

describe("what the article leaves out", () => {
  it("has the shape of such entries, none twice", () => {
    const entries = betterSupportedSchema.array().parse(read("better-supported.json"));
    expect(entries).toEqual(BETTER_SUPPORTED);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});
