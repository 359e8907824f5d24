import type { ImportItem, ImportProgress } from "@backstride/server/api";
import { describe, expect, it } from "vitest";
import { type ImportEvent, isUnderWay, NO_IMPORT, nextImportView } from "./import-view.ts";

const item = (id: string, state: ImportItem["state"]): ImportItem => ({
  id,
  fileName: `${id}.fit`,
  state,
  reason: null,
  runId: null,
  warnings: [],
});
const progress = (state: ImportProgress["state"]): ImportProgress => ({
  state,
  total: 2,
  done: 1,
  skipped: 0,
  failed: 0,
  waiting: 1,
  secondsLeft: null,
});
const after = (...events: readonly ImportEvent[]) => events.reduce(nextImportView, NO_IMPORT);

describe("the view of an import", () => {
  it("replaces an item that comes a second time, at its place", () => {
    const view = after(
      { kind: "began", id: "i1" },
      { kind: "item", item: item("a", "waiting") },
      { kind: "item", item: item("b", "waiting") },
      { kind: "item", item: item("a", "done") },
    );
    expect(view.items.map(({ id, state }) => [id, state])).toEqual([
      ["a", "done"],
      ["b", "waiting"],
    ]);
  });

  it("counts down what is still to be sent, also where sending fails", () => {
    const view = after(
      { kind: "chosen", count: 3 },
      { kind: "sent" },
      { kind: "notSent", fileName: "c.fit", failure: new Error("gone") },
    );
    expect([view.toSend, view.sent, view.notSent.length]).toEqual([1, 1, 1]);
  });

  it("forgets the one before when another begins", () => {
    const view = after(
      { kind: "began", id: "i1" },
      { kind: "item", item: item("a", "failed") },
      { kind: "began", id: "i2" },
    );
    expect(view).toEqual({ ...NO_IMPORT, id: "i2" });
  });

  it("is connected again as soon as anything arrives", () => {
    const cut = after({ kind: "cutOff", isCutOff: true });
    expect(cut.isCutOff).toBe(true);
    expect(nextImportView(cut, { kind: "progress", progress: progress("running") }).isCutOff).toBe(false);
  });

  it("is under way while open, running or sending, and not before or after", () => {
    expect(isUnderWay(NO_IMPORT)).toBe(false);
    expect(isUnderWay(after({ kind: "chosen", count: 1 }))).toBe(true);
    for (const state of ["open", "running"] as const) {
      expect(isUnderWay(after({ kind: "progress", progress: progress(state) }))).toBe(true);
    }
    for (const state of ["done", "cancelled"] as const) {
      expect(isUnderWay(after({ kind: "progress", progress: progress(state) }))).toBe(false);
    }
  });
});
