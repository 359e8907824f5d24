// When answers that could not be sent are sent again. The server may answer everything else: then nothing but a pause keeps
// the page from asking it without end.

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/** Attempts that failed, one after the other; none is `failures: 0`. */
export interface FailedAttempts {
  readonly failures: number;
  /** When the last of them ended, in milliseconds since 1970 by the browser's clock; null where there is none. */
  readonly lastAtMs: number | null;
}

export const NONE_FAILED: FailedAttempts = { failures: 0, lastAtMs: null };

export const oneMoreFailed = ({ failures }: FailedAttempts, nowMs: number): FailedAttempts => ({
  failures: failures + 1,
  lastAtMs: nowMs,
});

/** Twice as long after each failure, up to a minute. */
const pauseMs = (failures: number): number =>
  failures === 0 ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);

/**
 * How long to wait before the next attempt, ms. An answer that was not tried yet goes at once, and all others with it. A
 * clock that was set back meanwhile makes no pause longer.
 */
export function waitBeforeSending(
  { failures, lastAtMs }: FailedAttempts,
  { hasNew, nowMs }: { readonly hasNew: boolean; readonly nowMs: number },
): number {
  if (hasNew || lastAtMs === null) return 0;
  const pause = pauseMs(failures);
  return Math.min(Math.max(lastAtMs + pause - nowMs, 0), pause);
}
