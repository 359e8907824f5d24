import { t, tCount } from "../../i18n/t.ts";

/** What is being waited for. Each has an estimate of its own. */
export type WaitingFor = "sending" | "reading";

/** How much was still to be done at a moment of the page's own clock. */
export interface AmountLeft {
  readonly of: WaitingFor;
  /** Files or bytes. */
  readonly amount: number;
}

interface Mark {
  readonly atMs: number;
  readonly amount: number;
}

/** An estimate from what was done in the last moments, which follows slowly enough not to jump. */
export interface TimeLeft {
  readonly of: WaitingFor;
  /** When the first bit was done. What went before says more of the start than of the pace. Null until then. */
  readonly sinceMs: number | null;
  /** Oldest first; each has less to do than the one before. */
  readonly marks: readonly Mark[];
  /** Null before there is a pace. */
  readonly endsAtMs: number | null;
}

const SETTLING_MS = 5_000;
const WINDOW_MS = 20_000;
/** Marks lie at least this far apart. */
const MARK_MS = 500;
/** When nothing was done for so long, what was known before says nothing any more. */
const OLD_MS = 20_000;
/** A difference has shrunk to a third of itself after this time. */
const FOLLOWING_MS = 4_000;

/** The estimate with what is left now; null for nothing to wait for. When more is to do than before, it begins anew. */
export function nextTimeLeft(
  before: TimeLeft | null,
  left: AmountLeft | null,
  nowMs: number,
): TimeLeft | null {
  if (left === null) return null;
  const { of, amount } = left;
  const mark = { atMs: nowMs, amount };
  const last = before?.marks.at(-1);
  if (before === null || last === undefined || before.of !== of || amount > last.amount) {
    return { of, sinceMs: null, marks: [mark], endsAtMs: null };
  }
  if (amount === last.amount || nowMs - last.atMs < MARK_MS) return before;
  const { sinceMs } = before;
  if (sinceMs === null) return { of, sinceMs: nowMs, marks: [mark], endsAtMs: null };
  // After a long pause the last mark is all that is known of the pace.
  const recent = before.marks.filter(({ atMs }) => nowMs - atMs <= WINDOW_MS);
  const from = recent[0] ?? last;
  const measuredEndMs = nowMs + ((nowMs - from.atMs) / (from.amount - amount)) * amount;
  const isSettled = before.endsAtMs !== null && nowMs - sinceMs > SETTLING_MS;
  const endsAtMs = isSettled ? followed(before.endsAtMs, measuredEndMs, nowMs - last.atMs) : measuredEndMs;
  return { of, sinceMs, marks: [...recent, mark], endsAtMs };
}

const followed = (beforeMs: number, measuredMs: number, sinceLastMs: number): number =>
  beforeMs + (1 - Math.exp(-sinceLastMs / FOLLOWING_MS)) * (measuredMs - beforeMs);

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
/** The times that are said, in seconds; nothing between them. */
const STEPS_S = [
  0,
  30,
  ...[1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 45].map((minutes) => minutes * MINUTE_S),
  ...[1, 2, 3, 4, 6, 8].map((hours) => hours * HOUR_S),
];
const LONGEST_S = 9 * HOUR_S;
/** So far beyond the middle between two steps, as a part of their distance, the one that is shown stays. */
const STAYING = 0.2;

/**
 * The step of time left to show, in seconds: 0 for the last moments, null for nothing to say. The one that is `shown`
 * stays until the estimate has clearly left it.
 */
export function stepLeft(estimate: TimeLeft | null, shown: number | null, nowMs: number): number | null {
  if (estimate === null || estimate.endsAtMs === null || estimate.sinceMs === null) return null;
  if (nowMs - estimate.sinceMs < SETTLING_MS) return null;
  if (nowMs - (estimate.marks.at(-1)?.atMs ?? 0) > OLD_MS) return null;
  const leftS = (estimate.endsAtMs - nowMs) / 1000;
  if (leftS >= LONGEST_S) return Number.POSITIVE_INFINITY;
  const at = shown === null ? -1 : STEPS_S.indexOf(shown);
  if (at >= 0 && isWithin(at, leftS)) return shown;
  return STEPS_S.reduce((best, step) => (Math.abs(step - leftS) < Math.abs(best - leftS) ? step : best), 0);
}

function isWithin(at: number, leftS: number): boolean {
  const step = STEPS_S[at] ?? 0;
  const below = STEPS_S[at - 1] ?? Number.NEGATIVE_INFINITY;
  const above = STEPS_S[at + 1] ?? LONGEST_S;
  const reach = 0.5 + STAYING;
  return leftS > step - (step - below) * reach && leftS < step + (above - step) * reach;
}

export function stepInWords(stepS: number): string {
  if (stepS === Number.POSITIVE_INFINITY) return t("import.left.long");
  if (stepS < 30) return t("import.left.almost");
  if (stepS < MINUTE_S) return t("import.left.soon");
  return stepS < HOUR_S
    ? tCount("import.left.minutes", stepS / MINUTE_S)
    : tCount("import.left.hours", stepS / HOUR_S);
}
