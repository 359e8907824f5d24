import { isOnFoot, type Recording, type Sport, valueAt } from "../../recording/index.ts";
import { instant, isoFromInstant } from "../../time/index.ts";
import { xmlEscaped } from "./xml-escaped.ts";

const HEADER = `<?xml version="1.0" encoding="UTF-8"?>
`;
const NAMESPACES = [
  'xmlns="http://www.topografix.com/GPX/1/1"',
  'xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v2"',
].join(" ");
const STEPS_PER_STRIDE = 2;
/** A hundredth of a metre on the ground is about 1e-7 degrees. */
const DEGREE_DECIMALS = 7;

/**
 * The recording as GPX 1.1, with heart rate, cadence, temperature and speed in Garmin's TrackPointExtension v2, and one
 * segment for each stretch between pauses. GPX points need a position: records without one are left out, and totals,
 * laps and the other columns have no place in the format. The cadence on foot is in whole strides, two steps each.
 */
export function encodeGpx(recording: Recording): string {
  const { device, name, sport, subSport } = recording;
  const type = typeWord(sport, subSport);
  const segments = segmentsOf(recording).map((points) => `<trkseg>\n${points.join("\n")}\n</trkseg>`);
  const track = [
    ...(name === null ? [] : [`<name>${xmlEscaped(name)}</name>`]),
    ...(type === null ? [] : [`<type>${type}</type>`]),
    ...segments,
  ];
  const creator = xmlEscaped(device ?? "Backstride");
  return `${HEADER}<gpx version="1.1" creator="${creator}" ${NAMESPACES}>\n<trk>\n${track.join("\n")}\n</trk>\n</gpx>\n`;
}

/** The words that the exports of the large services use. */
function typeWord(sport: Sport | null, subSport: string | null): string | null {
  if (sport === "running" && subSport === "trail") return "trail_running";
  if (sport === "running" && subSport === "treadmill") return "treadmill_running";
  if (sport === "running" && subSport === "track") return "track_running";
  return sport;
}

/** The points of each segment, as XML; a new segment begins with the first record at or behind a pause's end. */
function segmentsOf(recording: Recording): readonly (readonly string[])[] {
  const { records, pauses } = recording;
  const segments: string[][] = [];
  let segment: string[] = [];
  let nextPause = 0;
  for (let row = 0; row < records.length; row += 1) {
    const at = valueAt(records, "timestampMs", row);
    const isBehindPause = at !== null && (pauses[nextPause]?.end ?? Number.NaN) <= at;
    while (at !== null && (pauses[nextPause]?.end ?? Number.NaN) <= at) nextPause += 1;
    if (isBehindPause && segment.length > 0) {
      segments.push(segment);
      segment = [];
    }
    const point = pointXml(recording, row);
    if (point !== null) segment.push(point);
  }
  return segment.length === 0 ? segments : [...segments, segment];
}

function pointXml({ records, sport }: Recording, row: number): string | null {
  const latitude = valueAt(records, "latitudeDeg", row);
  const longitude = valueAt(records, "longitudeDeg", row);
  if (latitude === null || longitude === null) return null;
  const at = valueAt(records, "timestampMs", row);
  const cadence = isOnFoot(sport)
    ? (valueAt(records, "cadenceSpm", row) ?? Number.NaN) / STEPS_PER_STRIDE
    : (valueAt(records, "cadenceRpm", row) ?? Number.NaN);
  const extensions = [
    element("gpxtpx:atemp", valueAt(records, "temperatureC", row), 1),
    element("gpxtpx:hr", valueAt(records, "heartRateBpm", row), 0),
    element("gpxtpx:cad", Number.isNaN(cadence) ? null : cadence, 0),
    element("gpxtpx:speed", valueAt(records, "speedMPerS", row), 3),
  ].join("");
  const parts = [
    element("ele", valueAt(records, "altitudeM", row), 2),
    at === null ? "" : `<time>${isoFromInstant(instant(at))}</time>`,
    extensions === ""
      ? ""
      : `<extensions><gpxtpx:TrackPointExtension>${extensions}</gpxtpx:TrackPointExtension></extensions>`,
  ].join("");
  return `<trkpt lat="${latitude.toFixed(DEGREE_DECIMALS)}" lon="${longitude.toFixed(DEGREE_DECIMALS)}">${parts}</trkpt>`;
}

const element = (name: string, value: number | null, decimals: number): string =>
  value === null ? "" : `<${name}>${Number(value.toFixed(decimals))}</${name}>`;
