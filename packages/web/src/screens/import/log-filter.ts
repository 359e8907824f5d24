import type { ImportItem, ImportProgress } from "@backstride/server/api";
import { stoppedCount } from "./count-words.ts";

export type LogFilter = "all" | ImportItem["state"];

/** The states in the order in which their files are shown: what asks for something first. */
const STATES = ["failed", "skipped", "done", "waiting", "cancelled"] as const;

/**
 * The filters that have files, with how many; `all` always. `done` stands for files that hold a run, of which `taken` says
 * how many: null until they are counted.
 */
export function filtersOf(
  progress: ImportProgress,
  taken: number | null,
): readonly { readonly filter: LogFilter; readonly count: number | null }[] {
  const counts: Readonly<Record<ImportItem["state"], number>> = {
    failed: progress.failed,
    skipped: progress.skipped,
    done: progress.done,
    waiting: progress.waiting,
    cancelled: stoppedCount(progress),
  };
  const ofStates = STATES.filter((state) => counts[state] > 0 && (state !== "done" || taken !== 0)).map(
    (state) => ({ filter: state, count: state === "done" ? taken : counts[state] }),
  );
  return [{ filter: "all", count: progress.total }, ...ofStates];
}
