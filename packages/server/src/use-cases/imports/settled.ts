import type { StoredItem } from "../../storage/imports/stored-import.ts";

/** What became of an item. */
export type Settled = Pick<StoredItem, "state" | "reason" | "runId" | "warnings">;
