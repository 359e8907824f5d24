import { NO_TOTALS, type Recording } from "../../recording/index.ts";
import { err, ok, type Refusal, type Result, refusal } from "../../results/index.ts";
import type { Decoded, NotARecordingReason } from "../decoded.ts";
import { settleRecording } from "../settle-recording.ts";
import { type WarningList, warningList } from "../warning-list.ts";
import { withCadence } from "../xml/cadence-column.ts";
import { sportFromWord } from "../xml/sport-words.ts";
import type { XmlSource } from "../xml/xml-source.ts";
import { type GpxTrack, pausesBetweenSegments } from "./gpx-track.ts";
import { joinTracks } from "./join-tracks.ts";
import { readGpx } from "./read-gpx.ts";

/**
 * Decodes GPX, 1.0 and 1.1, with the extensions for heart rate, cadence, temperature, power and speed by their local
 * names. The format has no totals and no laps. A file of routes or waypoints only is not a recording; one without any
 * point is refused, with `xmlNothingReadable` if it is malformed.
 */
export function decodeGpx(source: XmlSource, warnings: WarningList): Result<Decoded, Refusal> {
  const { tracks, creator, hasRoute, hasWaypoint } = readGpx(source, warnings);
  const [first, ...others] = joinTracks(tracks).map((track) => recordingOf(track, creator, warnings));
  if (first !== undefined) return ok({ kind: "recordings", format: "gpx", recordings: [first, ...others] });
  if (hasRoute) return ok(notARecording("routeOnly", "a route to follow"));
  if (hasWaypoint) return ok(notARecording("waypointsOnly", "waypoints"));
  const malformed = warnings.list().find(({ code }) => code === "xmlMalformed");
  return err(
    malformed === undefined
      ? refusal("recordingHasNoRecords", "The GPX file has no track point.")
      : refusal("xmlNothingReadable", `No track point of the GPX file could be read. ${malformed.message}`),
  );
}

const notARecording = (reason: NotARecordingReason, holds: string): Decoded => ({
  kind: "not-a-recording",
  format: "gpx",
  reason,
  message: `This GPX file holds ${holds}, not a recorded track.`,
});

function recordingOf(track: GpxTrack, creator: string | null, fileWarnings: WarningList): Recording {
  const warnings = warningList(fileWarnings.list());
  const { sport, subSport } = sportFromWord(track.type ?? "");
  return settleRecording({
    format: "gpx",
    sport,
    subSport,
    startedAt: null,
    utcOffsetMinutes: track.utcOffsetMinutes,
    device: creator,
    name: track.name,
    totals: NO_TOTALS,
    records: withCadence(track.points.columns(), track.cadencePerMin, sport, warnings),
    laps: [],
    pauses: pausesBetweenSegments(track),
    warnings: warnings.list(),
  });
}
