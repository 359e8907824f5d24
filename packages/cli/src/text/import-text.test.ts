import type { ImportedFiles } from "@backstride/server";
import { expect, it } from "vitest";
import { importText } from "./import-text.ts";

type Item = ImportedFiles["items"][number];

const item = (position: number, given: Partial<Item>): Item => ({
  importId: "i",
  id: `${position}`,
  position,
  fileName: `${position}.fit`,
  source: { kind: "file", sha256: "a" },
  depth: 0,
  readingTurn: 0,
  state: "done",
  reason: null,
  runId: null,
  warnings: [],
  tookMs: null,
  ...given,
});
const imported = (items: readonly Item[]): ImportedFiles => ({
  view: {
    import: { id: "i", startedAt: 0 as never, endedAt: null, state: "done" },
    counts: {
      total: items.length,
      done: items.filter(({ state }) => state === "done").length,
      skipped: items.filter(({ state }) => state === "skipped").length,
      failed: items.filter(({ state }) => state === "failed").length,
      waiting: 0,
      meanTookMs: null,
    },
  },
  items,
  refused: [],
});

it("counts runs, not archives, names each bad file, and floods of one reason in one line", () => {
  const broken = { code: "formatUnknown", message: "Not a recording." };
  const copies = { code: "copyForPeople", message: "A copy." };
  const text = importText(
    imported([
      item(0, { fileName: "all.zip" }),
      item(1, { runId: "r1" }),
      item(2, { state: "failed", reason: broken }),
      ...Array.from({ length: 11 }, (_, at) => item(3 + at, { state: "skipped", reason: copies })),
      item(14, { state: "failed", reason: broken }),
    ]),
  );
  expect(text.split("\n")).toEqual([
    "1 run taken, 11 skipped, 2 failed.",
    "  failed: 2.fit: Not a recording. (formatUnknown)",
    "  failed: 14.fit: Not a recording. (formatUnknown)",
    "  skipped: 11 files, the first 3.fit: A copy. (copyForPeople)",
  ]);
});
