import { type Recording, valueAt } from "@backstride/core/recording";
import type { Instant } from "@backstride/core/time";
import tzLookup from "@photostructure/tz-lookup";
import type { MeasuredRecording } from "../../use-cases/imports/file-reader.ts";

type UtcOffset = Pick<MeasuredRecording, "utcOffsetMinutes" | "utcOffsetFrom">;

/** How far the clock of the place was ahead of UTC when the recording began: by the file, else by its first position. */
export function utcOffsetOf(recording: Recording): UtcOffset {
  const { utcOffsetMinutes, startedAt } = recording;
  if (utcOffsetMinutes !== null) return { utcOffsetMinutes, utcOffsetFrom: "file" };
  const zone = startedAt === null ? null : zoneOf(recording);
  if (startedAt === null || zone === null) return { utcOffsetMinutes: null, utcOffsetFrom: null };
  return { utcOffsetMinutes: offsetIn(zone, startedAt), utcOffsetFrom: "position" };
}

/** The time zone of the first position, by its name in the time zone database. */
function zoneOf({ records }: Recording): string | null {
  for (let index = 0; index < records.length; index += 1) {
    const latitude = valueAt(records, "latitudeDeg", index);
    const longitude = valueAt(records, "longitudeDeg", index);
    if (latitude !== null && longitude !== null) return tzLookup(latitude, longitude);
  }
  return null;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The zone's clock at a moment, read as if it were UTC, less UTC. */
function offsetIn(zone: string, at: Instant): number {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return Math.round((local - at) / 60_000);
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(zone, clock);
  return clock;
}
