import { DAYS_OF_MEMORY, memoryOf } from "./flare-odds.ts";

const LOWEST = -14;
const HIGHEST = 4;
/** To a thousandth on the log odds. */
const STEPS = 14;
/** On the day after an event its pain still hides a new one. */
const SEEN_FROM_DAYS_SINCE = 2;

/** The baseline on the log odds with which so many events are to be expected that can be seen. */
export function tuneBaseline(logOdds: readonly number[], wishedEvents: number): number {
  const odds = logOdds.map(Math.exp);
  let low = LOWEST;
  let high = HIGHEST;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (expectedEvents(odds, Math.exp(middle)) < wishedEvents) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const MEMORY_TIMES = Array.from({ length: DAYS_OF_MEMORY + 2 }, (_none, since) =>
  since === 0 ? 1 : Math.exp(memoryOf(since)),
);

/** Exact: carries the probability of each number of days since the last event from day to day. */
export function expectedEvents(odds: readonly number[], baselineOdds: number): number {
  const last = DAYS_OF_MEMORY + 1;
  const since = new Float64Array(last + 1);
  since[last] = 1;
  let events = 0;
  for (const one of odds) {
    let came = 0;
    // From the oldest on, so that each number of days moves up one into a place that has been dealt with.
    for (let days = last; days >= 1; days -= 1) {
      const weight = since[days] ?? 0;
      const today = baselineOdds * one * (MEMORY_TIMES[days] ?? 1);
      const cameNow = (weight * today) / (1 + today);
      came += cameNow;
      if (days >= SEEN_FROM_DAYS_SINCE) events += cameNow;
      const staying = days === last - 1 ? (since[last] ?? 0) : 0;
      since[Math.min(last, days + 1)] = staying + weight - cameNow;
    }
    since[1] = came;
  }
  return events;
}
