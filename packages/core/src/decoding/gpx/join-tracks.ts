import type { GpxTrack } from "./gpx-track.ts";

/** Longer than any stop in the middle of a run; shorter than what lies between a morning's and an evening's. */
const LONGEST_GAP_MS = 3_600_000;

/**
 * Some services write one activity as several tracks. Tracks of the same type that go on within an hour after the one
 * before ended are one activity, as if they were its segments; so are tracks without times, which nothing could tell
 * apart. Tracks without points are left out.
 */
export function joinTracks(tracks: readonly GpxTrack[]): readonly GpxTrack[] {
  const joined: GpxTrack[] = [];
  for (const track of tracks) {
    if (track.points.length === 0) continue;
    const before = joined.at(-1);
    if (before !== undefined && before.type === track.type && goesOn(before, track)) append(before, track);
    else joined.push(track);
  }
  return joined;
}

function goesOn(before: GpxTrack, track: GpxTrack): boolean {
  const end = before.points.get("timestampMs", before.points.length - 1);
  const start = track.points.get("timestampMs", 0);
  if (Number.isNaN(end) && Number.isNaN(start)) return true;
  return start >= end && start - end <= LONGEST_GAP_MS;
}

/** Adds the points of `track` to those of `to`. */
function append(to: GpxTrack, track: GpxTrack): void {
  const first = to.points.length;
  for (const row of track.segmentStarts) to.segmentStarts.push(first + row);
  track.cadencePerMin.forEach((value, row) => {
    to.cadencePerMin[first + row] = value;
  });
  to.name ??= track.name;
  to.utcOffsetMinutes ??= track.utcOffsetMinutes;
  const names = track.points.names();
  for (let row = 0; row < track.points.length; row += 1) {
    to.points.addRow();
    for (const name of names) {
      const value = track.points.get(name, row);
      if (!Number.isNaN(value)) to.points.set(name, value);
    }
  }
}
