import { instant } from "@backstride/core/time";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import { waitingItem } from "./imports.test-support.ts";
import { addImport, findImport, listImports, saveImportState } from "./imports-repository.ts";
import {
  addItems,
  countItems,
  findItem,
  listItems,
  listItemsAfter,
  nextPosition,
  saveItem,
} from "./items-repository.ts";
import type { StoredImport } from "./stored-import.ts";
import { cancelWaitingItems, listUnfinishedImports, listWaitingItems } from "./waiting-items.ts";

const opened = (id: string, startedAtMs: number): StoredImport => ({
  id,
  startedAt: instant(startedAtMs),
  endedAt: null,
  state: "open",
});

repositoryContract("imports", (db) => {
  it("are listed newest first and remember how they ended", async () => {
    await addImport(db(), "me", opened("i1", 1_000));
    await addImport(db(), "me", opened("i2", 2_000));
    await saveImportState(db(), "me", "i1", { state: "done", endedAt: instant(5_000) });
    expect(await listImports(db(), "me")).toEqual([
      opened("i2", 2_000),
      { ...opened("i1", 1_000), state: "done", endedAt: instant(5_000) },
    ]);
    expect(await findImport(db(), "other", "i1")).toBeNull();
  });

  it("are unfinished while an item waits, the newest first", async () => {
    await addImport(db(), "me", opened("i1", 1_000));
    await addImport(db(), "other", opened("i2", 2_000));
    await addImport(db(), "me", opened("i3", 3_000));
    await addItems(db(), "me", [waitingItem("i1", 0), waitingItem("i1", 1)]);
    await addItems(db(), "other", [waitingItem("i2", 0)]);
    const unfinished = async () => (await listUnfinishedImports(db())).map(({ importId }) => importId);
    expect(await unfinished()).toEqual(["i2", "i1"]);
    await saveItem(db(), "other", waitingItem("i2", 0, { state: "done" }));
    expect(await unfinished()).toEqual(["i1"]);
    await cancelWaitingItems(db(), "me", "i1");
    expect(await unfinished()).toEqual([]);
  });

  it("hand out waiting items by their turns, each in its order", async () => {
    const i1 = { runnerId: "me", importId: "i1", state: "running" } as const;
    await addImport(db(), "me", opened("i1", 1_000));
    await addItems(db(), "me", [
      waitingItem("i1", 0, { readingTurn: 2 }),
      waitingItem("i1", 1, { readingTurn: 1 }),
      waitingItem("i1", 2, { state: "failed" }),
      waitingItem("i1", 3),
      waitingItem("i1", 4),
    ]);
    const positions = async (most: number) =>
      (await listWaitingItems(db(), i1, most)).map(({ position }) => position);
    expect(await positions(10)).toEqual([3, 4, 1, 0]);
    expect(await positions(2)).toEqual([3, 4]);
  });

  it("show their log a page at a time, of one state or of all", async () => {
    await addImport(db(), "me", opened("i1", 1_000));
    const items = [0, 1, 2, 3].map((position) =>
      waitingItem("i1", position, { state: position % 2 === 0 ? "done" : "failed" }),
    );
    await addItems(db(), "me", items);
    const positions = async (state: "failed" | null, after: number, most: number) =>
      (await listItemsAfter(db(), "me", { importId: "i1", state, after, most })).map(
        ({ position }) => position,
      );
    expect(await positions(null, -1, 3)).toEqual([0, 1, 2]);
    expect(await positions(null, 2, 3)).toEqual([3]);
    expect(await positions("failed", -1, 3)).toEqual([1, 3]);
  });

  it("keep an item that is added again as it has become", async () => {
    await addImport(db(), "me", opened("i1", 1_000));
    const member = waitingItem("i1", 0, { source: { kind: "member", archiveSha256: "zip", index: 7 } });
    await addItems(db(), "me", [member]);
    const failed = {
      ...member,
      state: "failed" as const,
      reason: { code: "gzipBroken", message: "The file can't be inflated." },
      warnings: [{ code: "noSession" as const, message: "No session." }],
      tookMs: 12.5,
    };
    await saveItem(db(), "me", failed);
    await addItems(db(), "me", [member, waitingItem("i1", 1)]);
    expect(await listItems(db(), "me", "i1")).toEqual([failed, waitingItem("i1", 1)]);
    expect(await findItem(db(), "me", "i1", "item-0")).toEqual(failed);
    expect(await nextPosition(db(), "me", "i1")).toBe(2);
  });

  it("count their items by state and know the mean time of those that were read", async () => {
    await addImport(db(), "me", opened("i1", 1_000));
    expect(await countItems(db(), "me", "i1")).toMatchObject({ total: 0, waiting: 0, meanTookMs: null });
    await addItems(db(), "me", [
      waitingItem("i1", 0, { state: "done", tookMs: 10 }),
      waitingItem("i1", 1, { state: "skipped", tookMs: 30 }),
      waitingItem("i1", 2, { state: "failed" }),
      waitingItem("i1", 3),
      waitingItem("i1", 4),
    ]);
    expect(await countItems(db(), "me", "i1")).toEqual({
      total: 5,
      done: 1,
      skipped: 1,
      failed: 1,
      waiting: 2,
      meanTookMs: 20,
    });
  });
});
