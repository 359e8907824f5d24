import type { ItemCounts, StoredImport } from "../../storage/imports/stored-import.ts";

/** An import and how far it is. */
export interface ImportView {
  readonly import: StoredImport;
  readonly counts: ItemCounts;
}
