import { ADVICE } from "@backstride/core/advice";
import { BETTER_SUPPORTED, CLAIMS, SOURCES } from "@backstride/core/evidence";
import { describe, expect, it } from "vitest";
import { evidencePage } from "./evidence-page.ts";

const [made] = await evidencePage("");
const page = String(made?.content ?? "");

describe("the page of evidence", () => {
  it("is in the docs and says that it is generated", () => {
    expect(made?.path).toBe("docs/evidence.md");
    expect(page.split("\n")[0]).toContain("node scripts/generate.ts");
  });

  it("has every claim, every piece of advice, what is better supported, and every source", () => {
    for (const { id, evidenceSays } of CLAIMS) expect(page, id).toContain(evidenceSays);
    for (const { id, text } of ADVICE) expect(page, id).toContain(text);
    for (const { id, statement } of BETTER_SUPPORTED) expect(page, id).toContain(statement);
    for (const { id, shows } of SOURCES) expect(page, id).toContain(shows);
  });

  it("has a reason beside each condition with which something is not meant", () => {
    for (const { mustNotWhen } of ADVICE) for (const { why } of mustNotWhen) expect(page).toContain(why);
  });

  it("leads from each cited source to its place", () => {
    const places = new Set([...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
    const cited = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter((id) => !places.has(id))).toEqual([]);
    expect(places.size).toBe(SOURCES.length);
  });

  it("marks each source that was not checked, and gives the DOI where there is one", () => {
    const lineOf = (id: string) => page.split("\n").find((line) => line.startsWith(`| <a id="${id}">`));
    expect(lineOf("relph-2022")).toContain("**not checked**");
    expect(lineOf("relph-2022")).toContain("https://doi.org/10.1002/14651858.CD013368.pub2");
    expect(lineOf("french-2006")).toMatch(/\| yes \|$/);
  });

  it("keeps each table's rows at the width of its head", () => {
    const cells = (line: string) => line.replaceAll("\\|", "").split("|").length;
    const lines = page.split("\n");
    lines.forEach((line, index) => {
      const before = lines[index - 1] ?? "";
      if (line.startsWith("|") && before.startsWith("|")) expect(cells(line), line).toBe(cells(before));
    });
  });
});
