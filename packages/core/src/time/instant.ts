import type { Brand } from "../units/index.ts";

/** A moment: milliseconds since 1970-01-01T00:00:00Z. The local offset is kept beside it, never inside it. */
export type Instant = Brand<number, "instant-ms">;

export const instant = (milliseconds: number): Instant => milliseconds as Instant;

const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * An ISO 8601 time with an offset or Z, or null. A time without an offset is refused: it names no moment. So is one of a
 * day that the calendar does not have (2026-02-30): `Date` would make another day of it.
 */
export function instantFromIso(text: string): Instant | null {
  const day = ISO_INSTANT.exec(text)?.[1];
  if (day === undefined || !isCalendarDay(day)) return null;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? null : instant(milliseconds);
}

/** Whether the Gregorian calendar has the day that `YYYY-MM-DD` writes. */
export function isCalendarDay(day: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().slice(0, 10) === day;
}

/** The offset from UTC that an ISO 8601 time states, in minutes; 0 for Z, null for a time without one. */
export function offsetMinutesFromIso(text: string): number | null {
  const match = /(Z|([+-])(\d{2}):?(\d{2}))$/.exec(text);
  if (match === null) return null;
  if (match[1] === "Z") return 0;
  const minutes = Number(match[3]) * 60 + Number(match[4]);
  return match[2] === "-" ? -minutes : minutes;
}

/** The moment in UTC, as ISO 8601 with milliseconds. */
export const isoFromInstant = (at: Instant): string => new Date(at).toISOString();

/** The moment in local time, as ISO 8601 to the second with its offset: `2026-05-04T07:30:00+02:00`. */
export function isoWithOffset(at: Instant, offsetMinutes: number): string {
  const local = new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const sign = offsetMinutes < 0 ? "-" : "+";
  const size = Math.abs(offsetMinutes);
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  return `${local}${sign}${hours}:${String(size % 60).padStart(2, "0")}`;
}
