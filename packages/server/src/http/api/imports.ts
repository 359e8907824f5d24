import type { RecordingWarning } from "@backstride/core/recording";

/**
 * POST …/imports (201, ImportAnswer) opens an import; POST …/imports/{id}/files?name=… with the raw bytes as body adds a
 * file (201, ImportItem) and answers once it is safely stored (409 `importClosed` after it was closed); POST …/imports/{id}/close says that no file follows;
 * POST …/imports/{id}/cancel stops it (what is done stays). GET …/imports, GET …/imports/{id}.
 * GET …/imports/{id}/events is a server-sent event stream: events `progress` (ImportProgress), `item` (ImportItem), `end`
 * (ImportAnswer). It begins with the present state, so that a lost connection loses nothing.
 */
export interface ImportAnswer {
  readonly id: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly progress: ImportProgress;
  readonly items: readonly ImportItem[];
}
export interface ImportProgress {
  readonly state: "open" | "running" | "done" | "cancelled";
  readonly total: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly waiting: number;
  /** Estimated from the files so far; null before there is anything to estimate from. */
  readonly secondsLeft: number | null;
}
export interface ImportItem {
  readonly id: string;
  /** Name of the file; of a member of an archive "archive.zip/member.fit". */
  readonly fileName: string;
  readonly state: "waiting" | "done" | "skipped" | "failed" | "cancelled";
  /** Why it was skipped or failed; null otherwise. */
  readonly reason: { readonly code: string; readonly message: string } | null;
  /** The run that came of it, or that was there already. */
  readonly runId: string | null;
  readonly warnings: readonly RecordingWarning[];
}
export interface ImportList {
  readonly imports: readonly Omit<ImportAnswer, "items">[];
}
