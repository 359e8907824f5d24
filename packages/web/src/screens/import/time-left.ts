import { t, tCount } from "../../i18n/t.ts";

/** What is being waited for. Each has an estimate of its own. */
export type WaitingFor = "sending" | "reading";

/** How long it was said to take, and of how much. */
export interface TimeLeftSample {
  readonly of: WaitingFor;
  readonly secondsLeft: number;
  /** Files or bytes that are still to be done. */
  readonly amountLeft: number;
}

/** An estimate that follows what is measured slowly enough not to jump. Times are of the page's own clock. */
export interface TimeLeft {
  readonly of: WaitingFor;
  readonly amountLeft: number;
  readonly sinceMs: number;
  readonly sampledAtMs: number;
  readonly endsAtMs: number;
}

const SETTLING_MS = 3_000;
/** What was heard longer ago says nothing any more. */
const OLD_MS = 20_000;
/** A difference has shrunk to a third of itself after this time. */
const FOLLOWING_MS = 6_000;

/** The estimate after a sample; null after none. When more comes to do than there was, it begins anew. */
export function nextTimeLeft(
  before: TimeLeft | null,
  sample: TimeLeftSample | null,
  nowMs: number,
): TimeLeft | null {
  if (sample === null) return null;
  const { of, amountLeft } = sample;
  const sampledEndMs = nowMs + sample.secondsLeft * 1000;
  const known = { of, amountLeft, sampledAtMs: nowMs };
  if (before === null || before.of !== of || amountLeft > before.amountLeft) {
    return { ...known, sinceMs: nowMs, endsAtMs: sampledEndMs };
  }
  const weight = 1 - Math.exp(-(nowMs - before.sampledAtMs) / FOLLOWING_MS);
  const endsAtMs = before.endsAtMs + weight * (sampledEndMs - before.endsAtMs);
  return { ...known, sinceMs: before.sinceMs, endsAtMs };
}

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
  if (estimate === null || nowMs - estimate.sinceMs < SETTLING_MS) return null;
  if (nowMs - estimate.sampledAtMs > OLD_MS) return null;
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
