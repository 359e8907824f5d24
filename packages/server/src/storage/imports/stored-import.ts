import type { RecordingWarning } from "@backstride/core/recording";
import type { Instant } from "@backstride/core/time";

export type ImportState = "open" | "running" | "done" | "cancelled";
export type ItemState = "waiting" | "done" | "skipped" | "failed" | "cancelled";

export interface StoredImport {
  readonly id: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** `open`: files may follow; `running`: none follows and some wait. */
  readonly state: ImportState;
}

/** Where an item's bytes are: a stored file, or a member of a stored archive that has not been taken out yet. */
export type ItemSource =
  | { readonly kind: "file"; readonly sha256: string }
  | { readonly kind: "member"; readonly archiveSha256: string; readonly index: number };

/** One file of an import, or one member of an archive. */
export interface StoredItem {
  readonly importId: string;
  readonly id: string;
  readonly position: number;
  readonly fileName: string;
  readonly source: ItemSource;
  /** In how many archives it lies. */
  readonly depth: number;
  /** 0 is read at once; a table about other files has a later turn and is read when all of those are done. */
  readonly readingTurn: number;
  readonly state: ItemState;
  readonly reason: { readonly code: string; readonly message: string } | null;
  readonly runId: string | null;
  readonly warnings: readonly RecordingWarning[];
  /** How long reading it took; null while it waits. */
  readonly tookMs: number | null;
}

export interface ItemCounts {
  readonly total: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly waiting: number;
  /** Mean time of those that were read; null before any was. */
  readonly meanTookMs: number | null;
}
