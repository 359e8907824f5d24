import { type LocalDay, parseLocalDay } from "./local-day.ts";

/** A day for a test; a day that the calendar does not have is a fault of the test. */
export function day(text: string): LocalDay {
  const parsed = parseLocalDay(text);
  if (parsed === null) throw new Error(`not a day: ${text}`);
  return parsed;
}
