import type { StoredItem } from "./stored-import.ts";

/** A file of the import `importId` that waits to be read. */
export const waitingItem = (
  importId: string,
  position: number,
  given: Partial<StoredItem> = {},
): StoredItem => ({
  importId,
  id: `item-${position}`,
  position,
  fileName: `run-${position}.fit`,
  source: { kind: "file", sha256: `sha-${position}` },
  depth: 0,
  readingTurn: 0,
  state: "waiting",
  reason: null,
  runId: null,
  warnings: [],
  tookMs: null,
  ...given,
});
