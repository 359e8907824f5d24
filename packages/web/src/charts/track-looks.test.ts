import { describe, expect, it } from "vitest";
import { groundAt, metresByLook, pathsByLook, slopeLook, strengthLook } from "./track-looks.ts";

describe("the look of a track", () => {
  it("is level below 2 m of height per 100 m, and steep from 8 on, up and down apart", () => {
    const looks = [-8, -7.9, -2, -1.9, 0, 1.9, 2, 7.9, 8].map(slopeLook);
    expect(looks).toEqual(["down-steep", "down", "down", "level", "level", "level", "up", "up", "up-steep"]);
  });

  it("is usual within a tenth of a usual step", () => {
    expect([0.89, 0.9, 1, 1.09, 1.1, 1.29, 1.3].map(strengthLook)).toEqual([
      "gentler",
      "usual",
      "usual",
      "usual",
      "stronger",
      "stronger",
      "strongest",
    ]);
  });

  it("is that of the stretch of ground that a point lies in, the later one where two meet", () => {
    const stretches = [
      { fromM: 0, toM: 100, surface: "paved-hard" },
      { fromM: 100, toM: 250, surface: "soft" },
    ] as const;
    expect(groundAt([0, 99, 100, null, 250, 251], stretches)).toEqual([
      "paved-hard",
      "paved-hard",
      "soft",
      null,
      "soft",
      null,
    ]);
  });
});

describe("the pieces of a track", () => {
  const places = [0, 10, 20, 30].map((x) => ({ x, y: 0 }));

  it("look as the later of two points does, and touch where the look changes", () => {
    const paths = pathsByLook(places, ["level", "level", "up", "up"]);
    expect(paths.get("level")).toBe("M0.0 0.0L10.0 0.0");
    expect(paths.get("up")).toBe("M10.0 0.0L20.0 0.0L30.0 0.0");
  });

  it("are not joined over a gap, and a point without a look is not known", () => {
    const paths = pathsByLook(
      [places[0] ?? null, places[1] ?? null, null, ...places.slice(2)],
      ["a", "a", "a", "a", "a"],
    );
    expect(paths.get("a")).toBe("M0.0 0.0L10.0 0.0M20.0 0.0L30.0 0.0");
    expect([...pathsByLook(places, ["a", "a"]).keys()]).toEqual(["a", "unknown"]);
  });

  it("have the metres between their points: 0 to 100 to 250, back to 240 and on to 300", () => {
    const metres = metresByLook([0, 100, null, 250, 240, 300], ["a", "a", "a", "b", "b", "a"]);
    expect([...metres]).toEqual([
      ["a", 160],
      ["b", 150],
    ]);
  });
});
