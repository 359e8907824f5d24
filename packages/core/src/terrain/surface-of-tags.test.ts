import { describe, expect, it } from "vitest";
import { surfaceOfTags } from "./index.ts";

const classOf = (tags: Record<string, string>) => surfaceOfTags(tags)?.surface ?? null;
const trustIn = (tags: Record<string, string>) => surfaceOfTags(tags)?.confidence ?? Number.NaN;

describe("the ground by the tags of a way", () => {
  it.each([
    [{ highway: "residential", surface: "asphalt" }, "paved-hard"],
    [{ highway: "path", surface: "asphalt" }, "paved-hard"],
    [{ highway: "footway", surface: "fine_gravel" }, "compact"],
    [{ highway: "path", surface: "woodchips" }, "soft"],
    [{ highway: "service", surface: " Grass " }, "soft"],
    [{ highway: "track", tracktype: "grade1" }, "paved-hard"],
    [{ highway: "track", tracktype: "grade2" }, "compact"],
    [{ highway: "track", tracktype: "grade5" }, "soft"],
    [{ highway: "track", tracktype: "grade5", surface: "gravel" }, "compact"],
    [{ highway: "track", tracktype: "grade5", surface: "ground" }, "soft"],
    [{ highway: "secondary" }, "paved-hard"],
    [{ highway: "path" }, "compact"],
    [{ highway: "footway", surface: "a word nobody knows" }, "paved-hard"],
    [{ leisure: "track", sport: "running" }, "track"],
    [{ leisure: "track", sport: "athletics;soccer", surface: "tartan" }, "track"],
    [{ leisure: "track", sport: "running", surface: "asphalt" }, "paved-hard"],
    [{ leisure: "track" }, "track"],
  ])("%o is %s", (tags, surface) => {
    expect(classOf(tags)).toBe(surface);
  });

  it.each([
    [{ highway: "motorway", surface: "asphalt" }],
    [{ highway: "motorway_link" }],
    [{ highway: "trunk", motorroad: "yes" }],
    [{ highway: "construction", construction: "residential" }],
    [{ highway: "proposed" }],
    [{ highway: "raceway" }],
    [{ highway: "primary", foot: "no" }],
    [{ highway: "footway", indoor: "yes" }],
    [{ leisure: "track", sport: "horse_racing" }],
    [{ leisure: "pitch", surface: "grass" }],
    [{ building: "yes" }],
    [{ railway: "rail" }],
    [{}],
    [{ highway: "constructor" }],
  ])("%o is not run along", (tags) => {
    expect(surfaceOfTags(tags)).toBeNull();
  });

  it("is believed the more the more is said", () => {
    expect(trustIn({ highway: "footway", surface: "asphalt" })).toBeGreaterThan(
      trustIn({ highway: "footway", surface: "paved" }),
    );
    expect(trustIn({ highway: "footway", surface: "paved" })).toBeGreaterThan(
      trustIn({ highway: "footway" }),
    );
    expect(trustIn({ highway: "footway", footway: "sidewalk" })).toBeGreaterThan(
      trustIn({ highway: "footway" }),
    );
    expect(trustIn({ leisure: "track", sport: "running" })).toBeGreaterThan(trustIn({ leisure: "track" }));
  });

  it("is the first of several values, with little trust unless they are of one class", () => {
    expect(surfaceOfTags({ highway: "path", surface: "asphalt;gravel" })).toEqual({
      surface: "paved-hard",
      confidence: 0.4,
    });
    expect(surfaceOfTags({ highway: "path", surface: "asphalt;concrete" })).toEqual({
      surface: "paved-hard",
      confidence: 0.95,
    });
  });
});
