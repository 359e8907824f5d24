import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLUMN_NAMES } from "../recording/index.ts";
import { decode } from "./decode.ts";
import { recordingOf } from "./decoded.test-support.ts";
import {
  fileId,
  fitFile,
  heartRate,
  heartRateDefinition,
  session,
  timerEvent,
} from "./fit/fit-bytes.test-support.ts";
import { recordingSummary } from "./recording-summary.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fit = fitFile([
  fileId(),
  heartRateDefinition,
  ...Array.from({ length: 20 }, (_none, second) => heartRate(second, 120 + second)),
  timerEvent(5, 4),
  timerEvent(9, 0),
  session({ start: 0, elapsedS: 20, distanceM: 60 }),
]);
const points = Array.from(
  { length: 20 },
  (_none, second) =>
    `<trkpt lat="48.00${second}" lon="11"><ele>500</ele><time>2026-05-04T07:00:${String(second).padStart(2, "0")}Z</time><extensions><a:hr>${120 + second}</a:hr></extensions></trkpt>`,
).join("");
const gpx = bytesOf(`<?xml version="1.0"?><gpx><trk><type>run</type><trkseg>${points}</trkseg></trk></gpx>`);
const trackpoints = Array.from(
  { length: 20 },
  (_none, second) =>
    `<Trackpoint><Time>2026-05-04T07:00:${String(second).padStart(2, "0")}Z</Time><DistanceMeters>${3 * second}</DistanceMeters></Trackpoint>`,
).join("");
const tcx = bytesOf(
  `<TrainingCenterDatabase><Activities><Activity Sport="Running"><Lap StartTime="2026-05-04T07:00:00Z"><TotalTimeSeconds>19</TotalTimeSeconds><Track>${trackpoints}</Track></Lap></Activity></Activities></TrainingCenterDatabase>`,
);

/** What must hold of any decoding, whatever the bytes were. */
function expectSound(bytes: Uint8Array): void {
  const before = Uint8Array.from(bytes);
  const decoded = decode(bytes);
  expect(bytes).toEqual(before);
  if (!decoded.ok) {
    expect(decoded.error.message).not.toBe("");
    return;
  }
  if (decoded.value.kind !== "recordings") return;
  for (const recording of decoded.value.recordings) {
    const { records } = recording;
    expect(records.timestampMs.length).toBe(records.length);
    for (const name of COLUMN_NAMES) expect(records[name]?.length ?? records.length).toBe(records.length);
    for (const { start, end } of recording.pauses) expect(end).toBeGreaterThan(start);
    expect(() => recordingSummary(recording)).not.toThrow();
  }
}

describe("decode", () => {
  it("tells the formats apart by their content", () => {
    expect([fit, gpx, tcx].map((bytes) => recordingOf(decode(bytes)).format)).toEqual(["fit", "gpx", "tcx"]);
  });

  it.each([
    ["an empty file", new Uint8Array(0), "fileIsEmpty", "0 bytes"],
    ["gzip", new Uint8Array(gzipSync(fit)), "formatUnknown", "gzip"],
    ["a zip", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), "formatUnknown", "zip"],
    ["a web page", bytesOf("<!DOCTYPE html><html></html>"), "formatUnknown", "web page"],
    ["KML", bytesOf("<?xml version='1.0'?><kml></kml>"), "formatUnknown", "KML"],
    ["JSON", bytesOf('{"a": 1}'), "formatUnknown", "JSON"],
    ["zero bytes", new Uint8Array(100), "formatUnknown", "zero bytes"],
    ["prose", bytesOf("I ran today."), "formatUnknown", "none of them"],
  ])("refuses %s and says what it looks like", (_name, bytes, code, words) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ ok: false, error: { code } });
    expect(decoded.ok ? "" : decoded.error.message).toContain(words);
  });

  it("gives a sound answer for any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), expectSound), { numRuns: 300 });
  });

  it("gives a sound answer for any bytes behind a FIT header", () => {
    const header = fit.subarray(0, 14);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (content) => {
        expectSound(Uint8Array.from([...header, ...content]));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["FIT", fit],
    ["GPX", gpx],
    ["TCX", tcx],
  ])("gives a sound answer for %s files with bytes changed, removed or repeated", (_name, sound) => {
    const change = fc.record({
      at: fc.nat(sound.length - 1),
      removed: fc.nat(30),
      inserted: fc.uint8Array({ maxLength: 30 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let bytes = [...sound];
        for (const { at, removed, inserted } of changes) {
          bytes = [...bytes.slice(0, at), ...inserted, ...bytes.slice(at + removed)];
        }
        expectSound(Uint8Array.from(bytes));
      }),
      { numRuns: 200 },
    );
  });
});

describe("recordingSummary", () => {
  it("of a FIT run has the device's totals", () => {
    expect(recordingSummary(recordingOf(decode(fit)))).toEqual({
      format: "fit",
      sport: "running",
      subSport: null,
      startedAt: "2021-09-08T01:46:40.000Z",
      elapsedS: 20,
      timerS: 20,
      distanceM: 60,
      ascentM: null,
      descentM: null,
      avgHeartRateBpm: null,
      avgCadenceSpm: null,
      recordCount: 20,
      lapCount: 0,
      warnings: [],
    });
  });

  it("of a GPX run has the time from the first to the last point and no distance", () => {
    expect(recordingSummary(recordingOf(decode(gpx)))).toMatchObject({
      startedAt: "2026-05-04T07:00:00.000Z",
      elapsedS: 19,
      timerS: null,
      distanceM: null,
      recordCount: 20,
    });
  });
});
