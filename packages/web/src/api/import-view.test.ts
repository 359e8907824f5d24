import type { ImportProgress } from "@backstride/server/api";
import { describe, expect, it } from "vitest";
import { type ImportEvent, isUnderWay, NO_IMPORT, nextImportView } from "./import-view.ts";

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
const chosen = (files: number, bytes: number): ImportEvent => ({ kind: "chosen", files, bytes });
const notSent = (fileName: string, bytes: number): ImportEvent => ({
  kind: "notSent",
  fileName,
  bytes,
  failure: new Error("gone"),
});

describe("the view of an import", () => {
  it("counts down what is still to be sent, also where sending fails", () => {
    const view = after(chosen(3, 90), { kind: "sent" }, notSent("c.fit", 30));
    expect([view.toSend, view.sent, view.notSent.length]).toEqual([1, 1, 1]);
  });

  it("waits for no bytes of a file that can't be sent", () => {
    const view = after(chosen(2, 100), { kind: "bytesSent", bytes: 40 }, notSent("b.fit", 60));
    expect(view.sending).toMatchObject({ bytesInAll: 40, bytesSent: 40 });
  });

  it("takes bytes back that have to be sent anew", () => {
    const view = after(
      chosen(1, 100),
      { kind: "bytesSent", bytes: 70 },
      { kind: "bytesSent", bytes: -70 },
      { kind: "bytesSent", bytes: 20 },
    );
    expect(view.sending.bytesSent).toBe(20);
  });

  it("adds files chosen meanwhile to those on their way, and begins anew after the last", () => {
    const both = after(chosen(1, 100), chosen(2, 50));
    expect([both.toSend, both.sending]).toEqual([3, { bytesInAll: 150, bytesSent: 0 }]);
    const next = after(chosen(1, 100), { kind: "sent" }, chosen(1, 7));
    expect(next.sending).toEqual({ bytesInAll: 7, bytesSent: 0 });
  });

  it("goes on in another import with all that is still to be sent", () => {
    const view = after(
      { kind: "began", runner: "me", id: "i1" },
      chosen(3, 90),
      { kind: "sent" },
      { kind: "progress", progress: progress("done") },
      { kind: "continued", id: "i2" },
    );
    expect(view).toMatchObject({ id: "i2", runner: "me", toSend: 2, isContinued: true, progress: null });
  });

  it("forgets the one before when another begins", () => {
    const view = after({ kind: "began", runner: "me", id: "i1" }, notSent("a.fit", 1), {
      kind: "began",
      runner: "me",
      id: "i2",
    });
    expect(view).toEqual({ ...NO_IMPORT, runner: "me", id: "i2" });
  });

  it("has nothing more to send once that was stopped or has failed", () => {
    expect(after(chosen(3, 90), { kind: "sendingStopped" }).toSend).toBe(0);
    expect(after(chosen(3, 90), { kind: "failed", failure: new Error("full") }).toSend).toBe(0);
  });

  it("is connected again as soon as anything arrives", () => {
    const cut = after({ kind: "cutOff", isCutOff: true });
    expect(cut.isCutOff).toBe(true);
    expect(nextImportView(cut, { kind: "progress", progress: progress("running") }).isCutOff).toBe(false);
  });

  it("is under way while open, running or sending, and not before or after", () => {
    expect(isUnderWay(NO_IMPORT)).toBe(false);
    expect(isUnderWay(after(chosen(1, 1)))).toBe(true);
    for (const state of ["open", "running"] as const) {
      expect(isUnderWay(after({ kind: "progress", progress: progress(state) }))).toBe(true);
    }
    for (const state of ["done", "cancelled"] as const) {
      expect(isUnderWay(after({ kind: "progress", progress: progress(state) }))).toBe(false);
    }
  });
});
