import type { RunDetail } from "@backstride/server/api";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RunLoad } from "./run-load.tsx";
import { trackColourings } from "./track-colourings.ts";
import { trackReadings } from "./track-readings.ts";

const why = (text: string) => ({
  rule: "back-load",
  version: "back-load/1",
  statement: { id: "x", values: {}, text },
  facts: [],
  thresholds: [],
  sources: [],
  grade: "very-low" as const,
});
const known = {
  kind: "known",
  runId: "r",
  index: { kind: "computed", value: 120, unit: "1", version: "back-load/1", inputs: ["r"] },
  band: { low: 85, high: 190 },
  steps: { low: 9000, middle: 10_000, high: 11_000 },
  factors: { steps: 1, speed: 1.2, grade: 1 },
  byExponent: [
    { exponent: 1, index: 110 },
    { exponent: 9, index: 400 },
  ],
  basis: { steps: "cadence", course: "records", gradedShare: 1, ground: "nothing", shoe: "unknown" },
  why: why("This run loaded the back like 120 %."),
} as const;
const page = (load: object, creep: object = { meanMm: known.index, sdMm: null, coveredS: null, why: null }) =>
  ({
    run: { sport: "running", day: "2026-05-04" },
    load: { day: "2026-05-04", load, creep },
  }) as unknown as RunDetail;

describe("the load of a run", () => {
  it("comes in words first, then as a picture with a name and a table", () => {
    const html = renderToStaticMarkup(<RunLoad detail={page(known)} />);
    expect(html).toContain("This run loaded the back like 120 %.");
    expect(html).toMatch(/aria-label="Load of this run: 120, between 85 and 190/);
    expect(html).toMatch(/aria-label="Load of this run with the exponents 1 to 9, from 110 to 400"/);
    expect(html.match(/Show as a table/g)).toHaveLength(2);
    expect(html).toContain("1.00 × 1.20 × 1.00 makes 1.20, which is 120 %");
    expect(html).not.toMatch(/\brisk of|safe|danger/i);
  });

  it("on a scale from 0 to 205 (190 and a little room) has the usual hour at 49 %", () => {
    const html = renderToStaticMarkup(<RunLoad detail={page(known)} />);
    // 100 of 190 × 1.08.
    expect(html).toContain('x1="48.73%"');
  });

  it("that is not known has a reason and what would help, and no picture", () => {
    const unknown = {
      kind: "unknown",
      runId: "r",
      index: { kind: "unavailable", reason: "stepsNotKnown", detail: "Neither is known." },
    };
    const html = renderToStaticMarkup(<RunLoad detail={page(unknown)} />);
    expect(html).toContain("The load of this run is not known. Neither is known.");
    expect(html).toContain('href="/data"');
    expect(html).not.toContain("<svg");
  });

  it("keeps the illustration apart, under its own heading", () => {
    const creep = { meanMm: known.index, sdMm: 1, coveredS: 60, why: why("An illustration: 3 mm.") };
    const html = renderToStaticMarkup(<RunLoad detail={page(known, creep)} />);
    expect(html).toMatch(/<aside[^>]*><h3>An illustration, not a finding about you<\/h3>/);
  });

  it("of another sport is not spoken of", () => {
    const ride = { run: { sport: "cycling", day: "2026-05-04" }, load: null } as unknown as RunDetail;
    expect(renderToStaticMarkup(<RunLoad detail={ride} />)).toBe("");
  });
});

describe("what a track can show", () => {
  const series = { gradePercent: [0, -9, null], stepStrength: null, distanceM: [0, 50, 120] };
  const ground = [{ fromM: 0, toM: 60, surface: "soft" }] as const;

  it("is what anything is known of", () => {
    expect(trackColourings(series, []).map(({ id, lookOf }) => [id, lookOf])).toEqual([
      ["slope", ["level", "down-steep", "unknown"]],
    ]);
    expect(trackColourings(series, ground).map(({ id }) => id)).toEqual(["slope", "ground"]);
    expect(trackColourings({ ...series, gradePercent: [null, null, null] }, [])).toEqual([]);
  });

  it("is read out in words", () => {
    const readings = trackReadings({ stepStrength: [1.234, null, 1], distanceM: series.distanceM }, ground);
    expect(readings.map(({ read }) => [read(0), read(1), read(2)])).toEqual([
      ["1.23 times a usual one", "not known", "1.00 times a usual one"],
      ["soft", "soft", "not known"],
    ]);
  });
});
