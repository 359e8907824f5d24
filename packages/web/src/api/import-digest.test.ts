import type { ImportItem } from "@backstride/server/api";
import { describe, expect, it } from "vitest";
import { digestBuilder, FEW } from "./import-digest.ts";

const item = (fileName: string, more: Partial<ImportItem> = {}): ImportItem => ({
  id: fileName,
  position: 0,
  fileName,
  state: "done",
  reason: null,
  runId: null,
  warnings: [],
  ...more,
});
const because = (code: string) => ({ code, message: `because of ${code}` });
const run = (fileName: string, runId = fileName) => item(fileName, { runId });
const digestOf = (...pages: readonly (readonly ImportItem[])[]) => {
  const builder = digestBuilder();
  for (const page of pages) builder.add(page);
  return builder.digest();
};

describe("the digest of a log", () => {
  it("of a zip with one run counts one run, not two", () => {
    const digest = digestOf([item("export.zip"), run("export.zip/1.fit")]);
    expect([digest.runs, digest.opened.length]).toEqual([1, 1]);
  });

  it("says how many files lie in an archive, those of archives within it as well", () => {
    const { opened } = digestOf([
      item("all.zip"),
      run("all.zip/activities/1.fit"),
      item("all.zip/part.zip"),
      run("all.zip/part.zip/2.fit"),
      run("all.zip/part.zip/3.fit"),
      run("all.zippy.fit"),
    ]);
    expect(opened.map(({ item: { fileName }, members }) => [fileName, members])).toEqual([
      ["all.zip", 4],
      ["all.zip/part.zip", 2],
    ]);
  });

  it("says no number where two archives have the same name, and none of a table", () => {
    const { opened } = digestOf([
      item("export.zip", { id: "a" }),
      item("export.zip", { id: "b" }),
      run("export.zip/1.fit"),
      item("activities.csv", { reason: because("accountTable") }),
    ]);
    expect(opened.map(({ members }) => members)).toEqual([null, null, null]);
  });

  it("counts a run that was there from another source apart", () => {
    const same = item("b.gpx", { runId: "r1", reason: because("sameRun") });
    expect(digestOf([run("a.fit", "r1"), same])).toMatchObject({ runs: 1, sameRuns: 1 });
  });

  it("groups by state and reason over all pages, the largest first, and keeps only a few of each", () => {
    const many = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) =>
        item(`${from + at}.fit`, { state: "skipped", reason: because("notARecording") }),
      );
    const { groups } = digestOf(
      [item("x.fit", { state: "failed", reason: because("formatUnknown") }), ...many(0, 200)],
      [...many(200, 12), item("y.jpg", { state: "skipped", reason: because("formatUnknown") })],
    );
    expect(groups.map(({ state, code, count, first }) => [state, code, count, first.length])).toEqual([
      ["skipped", "notARecording", 212, FEW],
      ["failed", "formatUnknown", 1, 1],
      ["skipped", "formatUnknown", 1, 1],
    ]);
  });

  it("leaves out what waits and what was stopped", () => {
    const digest = digestOf([item("a.fit", { state: "waiting" }), item("b.fit", { state: "cancelled" })]);
    expect(digest).toEqual({ runs: 0, sameRuns: 0, opened: [], groups: [] });
  });
});
