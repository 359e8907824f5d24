import { describe, expect, it } from "vitest";
import { decode } from "../decode.ts";
import { recordingOf, warningCodes } from "../decoded.test-support.ts";
import { instantFromText, numberFromText } from "./values.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a number in XML", () => {
  it.each(["1e309", "-1e13", "1e308", "1000000000001"])("%s is no quantity of a recording", (text) => {
    expect(numberFromText(text)).toBeNull();
  });

  it("is missing in a lap's totals where it is beyond measure, however it is written", () => {
    const lap = (metres: string) => `<Lap><DistanceMeters>${metres}</DistanceMeters></Lap>`;
    const track = "<Track><Trackpoint><Time>2026-05-04T07:00:00Z</Time></Trackpoint></Track>";
    for (const metres of ["1e309", `1${"0".repeat(39)}`]) {
      const file = `<TrainingCenterDatabase><Activities><Activity Sport="Running">${lap(metres)}<Lap>${track}</Lap></Activity></Activities></TrainingCenterDatabase>`;
      const { totals, laps } = recordingOf(decode(bytesOf(file)));
      expect([totals.distanceM, ...laps.map(({ distanceM }) => distanceM)]).toEqual([null, null, null]);
    }
  });
});

describe("a time in XML", () => {
  it.each([
    "9999-12-31T23:59:59Z",
    "0000-01-01T00:00:00+23:59",
    "1899-12-31T23:59:59Z",
    "2200-01-01T00:00:00Z",
  ])("%s is nobody's", (text) => {
    expect(instantFromText(text)).toBeNull();
  });

  it.each(["1900-01-01T00:00:00Z", "2199-12-31T23:59:59Z"])("%s may be", (text) => {
    expect(instantFromText(text)).toBe(Date.parse(text));
  });

  it("that is nobody's is missing in a track, with a warning", () => {
    const point = '<trkpt lat="1" lon="1"><time>9999-12-31T23:59:59Z</time></trkpt>';
    const recording = recordingOf(decode(bytesOf(`<gpx><trk><trkseg>${point}</trkseg></trk></gpx>`)));
    expect(recording.startedAt).toBeNull();
    expect(warningCodes(recording)).toContain("valueInvalid");
  });
});
