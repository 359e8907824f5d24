import { FIT_EVENT, FIT_EVENT_TYPE, FIT_FIELD, type Pause } from "../../recording/index.ts";
import { instant } from "../../time/index.ts";
import type { FitMessage } from "./fit-message.ts";

const STOPS: ReadonlySet<number | null> = new Set([
  FIT_EVENT_TYPE.stop,
  FIT_EVENT_TYPE.stopAll,
  FIT_EVENT_TYPE.stopDisable,
  FIT_EVENT_TYPE.stopDisableAll,
]);

/**
 * The pauses that the timer's events tell of: from a stop to the next start. The stop at the end has no start after it
 * and is none; nor is a stop whose start is not later.
 */
export function pausesFromEvents(events: readonly FitMessage[]): readonly Pause[] {
  const pauses: Pause[] = [];
  let stoppedMs: number | null = null;
  for (const event of events) {
    if (event.number(FIT_FIELD.event.event) !== FIT_EVENT.timer || Number.isNaN(event.timeMs)) continue;
    const type = event.number(FIT_FIELD.event.eventType);
    if (STOPS.has(type)) stoppedMs ??= event.timeMs;
    else if (type === FIT_EVENT_TYPE.start) {
      if (stoppedMs !== null && event.timeMs > stoppedMs) {
        pauses.push({ start: instant(stoppedMs), end: instant(event.timeMs) });
      }
      stoppedMs = null;
    }
  }
  return pauses;
}
