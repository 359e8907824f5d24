import { describe, expect, it } from "vitest";
import { sentence } from "../../results/index.ts";
import { cell, column, type SectionId, section, tableAsLines } from "./section.ts";

const ids = (id: SectionId, ...lines: readonly string[]) =>
  section(
    id,
    "Title",
    lines.map((line) => sentence(line, "Words.")),
  ).paragraphs.map((paragraph) => paragraph.map((line) => line.id));

describe("lines in paragraphs", () => {
  it("short facts that follow each other are one, any other line is its own", () => {
    expect(
      ids(
        "signs",
        "report.signs.clear",
        "report.signs.answeredOn",
        "report.signs.unknown",
        "report.denied.age",
      ),
    ).toEqual([
      ["report.signs.clear", "report.signs.answeredOn"],
      ["report.signs.unknown"],
      ["report.denied.age"],
    ]);
  });

  it("a fact after a line of its own begins a paragraph", () => {
    expect(ids("signs", "report.signs.stop", "report.signs.answeredOn", "report.denied.age")).toEqual([
      ["report.signs.stop"],
      ["report.signs.answeredOn", "report.denied.age"],
    ]);
  });

  it("a line that says itself how it goes on does so, whatever its kind, and the page does not repeat it", () => {
    const words = (id: string) => sentence(id, "Words.");
    const { paragraphs } = section("signs", "Title", [
      { ...words("report.finding.a"), runsOn: true },
      { ...words("report.finding.b"), runsOn: true },
      { ...words("report.signs.clear"), runsOn: false },
    ]);
    expect(paragraphs).toEqual([
      [words("report.finding.a"), words("report.finding.b")],
      [words("report.signs.clear")],
    ]);
  });

  it("load and measures are facts too", () => {
    expect(ids("load", "report.load.longest", "report.load.restDays")).toHaveLength(1);
    expect(ids("measures", "report.measures.remark", "report.measures.remark")).toHaveLength(1);
  });

  it("a block that begins in its heading's line is one paragraph, whatever it holds", () => {
    expect(ids("answer", "today.stop", "triage.because", "anything")).toHaveLength(1);
  });
});

it("a row as a line has the heads of its columns, and nothing of a cell without words", () => {
  const columns = [column("measure", "Measure"), column("first", "First"), column("latest", "Latest")];
  const rows = [[cell("RMDQ"), cell(""), cell("4")]];
  expect(tableAsLines({ columns, rows }).map(({ text }) => text)).toEqual(["RMDQ: latest 4."]);
});
