import { describe, expect, it } from "vitest";
import { decode } from "../decode.ts";
import { listOf, recordingOf, recordingsOf, warningCodes } from "../decoded.test-support.ts";

const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);
const gpx = (content: string): string => `<?xml version="1.0"?><gpx creator="Test watch">${content}</gpx>`;
const read = (content: string) => recordingOf(decode(bytesOf(gpx(content))));
const point = (second: number, more = "", latitude = 48) =>
  `<trkpt lat="${latitude}" lon="11.5"><time>2026-05-04T07:${String(Math.floor(second / 60)).padStart(2, "0")}:${String(second % 60).padStart(2, "0")}Z</time>${more}</trkpt>`;
const track = (content: string, head = "") => `<trk>${head}<trkseg>${content}</trkseg></trk>`;
const START_MS = Date.UTC(2026, 4, 4, 7, 0, 0);

describe("a sound GPX run", () => {
  const run = read(
    track(
      point(0, "<ele>500.5</ele>") + point(1, "<ele>501</ele>"),
      "<name>Morning &amp; fog</name><type>running</type>",
    ),
  );

  it("has its points, its sport, its name and its device, and no warning", () => {
    expect(listOf(run.records.timestampMs)).toEqual([START_MS, START_MS + 1000]);
    expect(listOf(run.records.latitudeDeg)).toEqual([48, 48]);
    expect(listOf(run.records.longitudeDeg)).toEqual([11.5, 11.5]);
    expect(listOf(run.records.altitudeM)).toEqual([500.5, 501]);
    expect(run).toMatchObject({
      sport: "running",
      name: "Morning & fog",
      device: "Test watch",
      warnings: [],
    });
    expect(run.startedAt).toBe(START_MS);
  });

  it("has no totals: the format has none", () => {
    expect(Object.values(run.totals).every((total) => total === null)).toBe(true);
  });
});

describe("the type of a track", () => {
  it.each([
    ["running", "running", null],
    ["9", "running", null],
    ["Run", "running", null],
    ["trail_running", "running", "trail"],
    ["treadmill_running", "running", "treadmill"],
    ["hiking", "hiking", null],
    ["cycling", "cycling", null],
    ["Ligne planifiée", null, null],
  ])("%s is %s", (type, sport, subSport) => {
    expect(read(track(point(0), `<type>${type}</type>`))).toMatchObject({ sport, subSport });
  });

  it("is not that of a link", () => {
    expect(read(track(point(0), "<link><type>running</type></link>")).sport).toBeNull();
  });
});

describe("extensions", () => {
  it("are known by their local name, whatever the prefix and whether it was declared", () => {
    const { records } = read(
      track(
        point(
          0,
          "<extensions><ns3:TrackPointExtension><ns3:hr>120</ns3:hr><ns3:atemp>21.5</ns3:atemp></ns3:TrackPointExtension></extensions>",
        ) +
          point(1, "<extensions><gpxdata:hr>121</gpxdata:hr><power>250</power></extensions>") +
          point(2, "<extensions><hr>122</hr><pwr:PowerInWatts>260</pwr:PowerInWatts></extensions>"),
      ),
    );
    expect(listOf(records.heartRateBpm)).toEqual([120, 121, 122]);
    expect(listOf(records.temperatureC)).toEqual([21.5, Number.NaN, Number.NaN]);
    expect(listOf(records.powerW)).toEqual([Number.NaN, 250, 260]);
  });

  const cadence = (type: string, values: readonly number[]) =>
    read(
      track(
        values.map((value, second) => point(second, `<extensions><cad>${value}</cad></extensions>`)).join(""),
        `<type>${type}</type>`,
      ),
    );

  it("count the cadence on foot in strides", () => {
    expect(listOf(cadence("running", [85, 0, 90]).records.cadenceSpm)).toEqual([170, 0, 180]);
  });

  it("that count steps already are not doubled again, with a warning", () => {
    const run = cadence("running", [170, 0, 180]);
    expect(listOf(run.records.cadenceSpm)).toEqual([170, 0, 180]);
    expect(warningCodes(run)).toEqual(["valueInvalid"]);
  });

  it("count the cadence of a ride in revolutions", () => {
    expect(listOf(cadence("cycling", [85, 90]).records.cadenceRpm)).toEqual([85, 90]);
  });
});

describe("segments and tracks", () => {
  it("have a pause between two segments, not around an empty one", () => {
    const content = `<trk><trkseg>${point(0)}${point(10)}</trkseg><trkseg></trkseg><trkseg>${point(70)}</trkseg></trk>`;
    const run = read(content);
    expect(run.records.length).toBe(3);
    expect(run.pauses).toEqual([{ start: START_MS + 10_000, end: START_MS + 70_000 }]);
  });

  it("that go back in time have no pause between them", () => {
    const run = read(`<trk><trkseg>${point(60)}</trkseg><trkseg>${point(10)}</trkseg></trk>`);
    expect(run.pauses).toEqual([]);
    expect(warningCodes(run)).toEqual(["timesGoBack"]);
  });

  it("make one recording where a track goes on within an hour", () => {
    const runs = recordingsOf(decode(bytesOf(gpx(track(point(0)) + track(point(600))))));
    expect(runs.map(({ records }) => records.length)).toEqual([2]);
    expect(runs[0].pauses).toEqual([{ start: START_MS, end: START_MS + 600_000 }]);
  });

  it("make two recordings where the sport changes", () => {
    const both = track(point(0), "<type>run</type>") + track(point(600), "<type>ride</type>");
    expect(recordingsOf(decode(bytesOf(gpx(both)))).map(({ sport }) => sport)).toEqual([
      "running",
      "cycling",
    ]);
  });

  it("make two recordings where they are days apart", () => {
    const later = point(0).replace("05-04", "05-06");
    expect(recordingsOf(decode(bytesOf(gpx(track(point(0)) + track(later)))))).toHaveLength(2);
  });
});

describe("points that lack something", () => {
  it("without time, position or altitude are kept", () => {
    const { records } = read(
      track(
        `<trkpt lat="48" lon="11"/><trkpt><time>2026-05-04T07:00:00Z</time></trkpt><trkpt lat="48.5" lon="11"><ele></ele></trkpt>`,
      ),
    );
    expect(records.length).toBe(3);
    expect(listOf(records.timestampMs)).toEqual([Number.NaN, START_MS, Number.NaN]);
    expect(listOf(records.latitudeDeg)).toEqual([48, Number.NaN, 48.5]);
    expect(records.altitudeM).toBeUndefined();
  });

  it("with numbers that are none have no such value, with a warning", () => {
    const run = read(track(point(0, "<ele>high</ele>") + point(1, "<ele>NaN</ele>")));
    expect(run.records.altitudeM).toBeUndefined();
    expect(warningCodes(run)).toEqual(["valueInvalid"]);
  });

  it("have a heart rate only where there is one", () => {
    const { records } = read(track(point(0) + point(1, "<extensions><hr>121</hr></extensions>") + point(2)));
    expect(listOf(records.heartRateBpm)).toEqual([Number.NaN, 121, Number.NaN]);
  });

  it("with an elevation that no place has lack it, with a warning", () => {
    const run = read(track(point(0, "<ele>-32768</ele>") + point(1, "<ele>500</ele>")));
    expect(listOf(run.records.altitudeM)).toEqual([Number.NaN, 500]);
    expect(warningCodes(run)).toEqual(["valueInvalid"]);
  });

  it("may be all that there is: a track of one point is a recording", () => {
    const run = read(track(point(5)));
    expect(run.records.length).toBe(1);
    expect(run.startedAt).toBe(START_MS + 5_000);
    expect(run.warnings).toEqual([]);
  });

  it("at 0°, 0° have no position, with a warning", () => {
    const run = read(track(`<trkpt lat="0" lon="0"/>${point(1)}`));
    expect(listOf(run.records.latitudeDeg)).toEqual([Number.NaN, 48]);
    expect(warningCodes(run)).toContain("positionAtZero");
  });
});

describe("times", () => {
  it("with an offset tell the local time", () => {
    const run = read(track('<trkpt lat="1" lon="1"><time>2026-05-04T09:00:00+02:00</time></trkpt>'));
    expect(run.startedAt).toBe(START_MS);
    expect(run.utcOffsetMinutes).toBe(120);
  });

  it("in UTC, as the format demands, do not", () => {
    expect(read(track(point(0))).utcOffsetMinutes).toBeNull();
  });
});

describe("times that go back", () => {
  it("by a second within a segment are kept in the file's order, with a warning", () => {
    const run = read(track(point(0) + point(2) + point(1) + point(3)));
    expect(listOf(run.records.timestampMs)).toEqual([0, 2, 1, 3].map((second) => START_MS + 1000 * second));
    expect(warningCodes(run)).toEqual(["timesGoBack"]);
  });

  it("at every one of 3,078 points are told of once, with their number", () => {
    const backwards = Array.from({ length: 3_078 }, (_none, index) => point(3_077 - index));
    const run = read(track(backwards.join("")));
    expect(run.records.length).toBe(3_078);
    expect(run.startedAt).toBe(START_MS + 3_077_000);
    expect(warningCodes(run)).toEqual(["timesGoBack"]);
    expect(run.warnings[0]?.message).toContain("3077 times");
  });
});

describe("a GPX of more than 25 MB", () => {
  it("is read whole", () => {
    const LENGTH = 210_000;
    const points = Array.from({ length: LENGTH }, (_none, index) => {
      const at = new Date(START_MS + 1000 * index).toISOString();
      return `<trkpt lat="48.0" lon="11.5"><ele>500</ele><time>${at}</time><extensions><hr>140</hr></extensions></trkpt>`;
    });
    const bytes = bytesOf(
      gpx(`${track(points.slice(0, 100_000).join(""))}${track(points.slice(100_000).join(""))}`),
    );
    expect(bytes.length).toBeGreaterThan(25_000_000);
    const run = recordingOf(decode(bytes));
    expect(run.records.length).toBe(LENGTH);
    expect(run.records.timestampMs.at(-1)).toBe(START_MS + 1000 * (LENGTH - 1));
    expect(run.records.heartRateBpm?.at(-1)).toBe(140);
  });
});

describe("text around the XML", () => {
  const sound = gpx(track(point(0)));
  const codes = (bytes: Uint8Array) => warningCodes(recordingOf(decode(bytes)));

  it("before it is left out, with a warning", () => {
    expect(codes(bytesOf(`          ${sound}`))).toEqual(["textBeforeXml"]);
    expect(codes(bytesOf(`Warning: <b>oops</b>\n${sound}`))).toEqual(["textBeforeXml"]);
  });

  it("may be a mark of the byte order", () => {
    expect(codes(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf(sound)]))).toEqual([]);
  });

  it("may be UTF-16 of either order", () => {
    const units = Array.from(`\ufeff${sound}`, (character) => character.charCodeAt(0));
    expect(codes(Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8])))).toEqual([]);
    expect(codes(Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 0xff])))).toEqual([]);
  });

  it("is read in the encoding that the declaration names", () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><gpx>${track(point(0), "<name>Höhe</name>")}</gpx>`;
    const latin1 = Uint8Array.from(xml, (character) => character.charCodeAt(0));
    expect(recordingOf(decode(latin1)).name).toBe("Höhe");
    expect(recordingOf(decode(bytesOf(xml.replace("ISO-8859-1", "no-such-thing")))).name).toBe("Höhe");
  });
});

describe("malformed GPX", () => {
  it("keeps the points before the cut", () => {
    const cut = gpx(track(point(0) + point(1) + point(2))).slice(0, -40);
    const run = recordingOf(decode(bytesOf(cut)));
    expect(run.records.length).toBeGreaterThanOrEqual(2);
    expect(warningCodes(run)).toEqual(["xmlMalformed"]);
  });

  it("without a point is refused as unreadable", () => {
    expect(decode(bytesOf("<gpx><trk><trkseg><trkpt"))).toMatchObject({
      ok: false,
      error: { code: "xmlNothingReadable" },
    });
  });
});

describe("GPX without a track", () => {
  it.each([
    ['<rte><rtept lat="1" lon="2"/></rte>', "routeOnly"],
    ['<wpt lat="1" lon="2"/>', "waypointsOnly"],
  ])("%s is skipped as %s", (content, reason) => {
    expect(decode(bytesOf(gpx(content)))).toMatchObject({
      ok: true,
      value: { kind: "not-a-recording", format: "gpx", reason },
    });
  });

  it("with metadata only is refused", () => {
    const decoded = decode(bytesOf(gpx("<metadata><time>2026-05-04T07:00:00Z</time></metadata>")));
    expect(decoded).toMatchObject({ ok: false, error: { code: "recordingHasNoRecords" } });
  });
});
