import type { RecordingWarning } from "@backstride/core/recording";

/**
 * POST …/imports (201, ImportAnswer) opens an import; POST …/imports/{id}/files?name=… with the raw bytes as body adds a
 * file (201, ImportItem) and answers once it is safely stored (409 `importClosed` after it was closed); POST …/imports/{id}/close says that no file follows;
 * POST …/imports/{id}/cancel stops it (what is done stays). GET …/imports, GET …/imports/{id}.
 * GET …/imports/{id}/events is a server-sent event stream: events `progress` (ImportProgress) and `end`
 * (ImportOverview). It begins with the present state, so that a lost connection loses nothing. What became of the files
 * is asked for a page at a time: GET …/imports/{id}/items?state=failed&after=POSITION (ImportLog).
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
  /** Its place in the import, counted from 0. */
  readonly position: number;
  /** Name of the file; of a member of an archive "archive.zip/member.fit". */
  readonly fileName: string;
  readonly state: "waiting" | "done" | "skipped" | "failed" | "cancelled";
  /** Why it was skipped or failed, or what else there is to say (the same run came from two services); null otherwise. */
  readonly reason: { readonly code: string; readonly message: string } | null;
  /** The run that came of it, or that was there already. */
  readonly runId: string | null;
  readonly warnings: readonly RecordingWarning[];
}
/** At most 200 items from a position on, of one state or of all. */
export interface ImportLog {
  readonly items: readonly ImportItem[];
  /** Ask on with this position; null at the end. */
  readonly nextAfter: number | null;
}
/** GET …/imports/{id}/summary: what became of all files in few words. */
export interface ImportSummary {
  /** Files that gave a run of their own, and files that held a run which was there from another source. */
  readonly runs: number;
  readonly sameRuns: number;
  /** Archives and tables of an account, in their order; `members` is null for what is no archive. */
  readonly opened: readonly { readonly item: ImportItem; readonly members: number | null }[];
  /** Files that failed or were skipped by their reason, the largest group first, each with its first ten. */
  readonly groups: readonly {
    readonly state: "failed" | "skipped";
    readonly code: string;
    readonly count: number;
    readonly first: readonly ImportItem[];
  }[];
}
export type ImportOverview = Omit<ImportAnswer, "items">;
export interface ImportList {
  readonly imports: readonly ImportOverview[];
}
