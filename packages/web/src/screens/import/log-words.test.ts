import type { ImportProgress } from "@backstride/server/api";
import { describe, expect, it } from "vitest";
import { bytesInWords } from "./byte-words.ts";
import { countsInWords } from "./count-words.ts";
import { filtersOf } from "./log-filter.ts";
import { groupInWords } from "./reason-words.ts";

const progress: ImportProgress = {
  state: "done",
  total: 10_012,
  done: 9_188,
  skipped: 812,
  failed: 12,
  waiting: 0,
  secondsLeft: null,
};
const texts = (...given: Parameters<typeof countsInWords>) => countsInWords(...given).map(({ text }) => text);

describe("the counts of an import", () => {
  it("speak of files that were read until the runs are counted", () => {
    expect(texts(progress, null)).toEqual(["9,188 read", "812 skipped", "12 failed"]);
  });

  it("speak of runs afterwards, without the archive that they came in", () => {
    const summary = { runs: 1, sameRuns: 0 };
    const zipWithOneRun = { ...progress, total: 2, done: 2, skipped: 0, failed: 0 };
    expect(texts(zipWithOneRun, summary)).toEqual(["1 run taken in"]);
    expect(texts(zipWithOneRun, { ...summary, sameRuns: 2 })).toEqual([
      "1 run taken in",
      "2 were there from another source",
    ]);
  });

  it("name what was not read when it was stopped", () => {
    const stopped = { ...progress, state: "cancelled", done: 9_000 } as const;
    expect(texts(stopped, null)).toContain("188 not read");
  });
});

describe("the filters of a log", () => {
  it("stand with what failed first, and only where there is something", () => {
    expect(filtersOf(progress, 9_187)).toEqual([
      { filter: "all", count: 10_012 },
      { filter: "failed", count: 12 },
      { filter: "skipped", count: 812 },
      { filter: "done", count: 9_187 },
    ]);
  });

  it("have none for runs where only an archive was read", () => {
    const archiveOnly = { ...progress, total: 1, done: 1, skipped: 0, failed: 0 };
    const filters = (taken: number | null) => filtersOf(archiveOnly, taken).map(({ filter }) => filter);
    expect(filters(0)).toEqual(["all"]);
    expect(filters(null)).toEqual(["all", "done"]);
  });
});

describe("many files of one reason", () => {
  it("are called together by what they are, and an unknown reason by nothing more than that", () => {
    expect(groupInWords({ code: "notARecording", count: 812 })).toBe("812 files that are no recordings");
    expect(groupInWords({ code: "alreadyImported", count: 9_800 })).toBe(
      "9,800 files that were imported before",
    );
    expect(groupInWords({ code: "somethingNew", count: 11 })).toBe("11 files for another reason");
  });
});

describe("amounts of bytes", () => {
  it("are said as a file manager does", () => {
    expect(bytesInWords(1)).toBe("1 KB");
    expect(bytesInWords(5 * 1024 * 1024)).toBe("5 MB");
    expect(bytesInWords(1.5 * 1024 ** 3)).toBe("1.5 GB");
  });
});
