import { expect, it } from "vitest";
import { kindOfRun } from "./index.ts";

it("the kind of a run follows the runner's word, then the watch's; the rest is everyday", () => {
  expect(kindOfRun({ ground: null, subSport: "treadmill" })).toBe("treadmill");
  expect(kindOfRun({ ground: null, subSport: "indoor_running" })).toBe("treadmill");
  expect(kindOfRun({ ground: null, subSport: "trail" })).toBe("trail");
  expect(kindOfRun({ ground: null, subSport: "track" })).toBe("track");
  expect(kindOfRun({ ground: "cross-country", subSport: "trail" })).toBe("cross-country");
  expect(kindOfRun({ ground: null, subSport: "street" })).toBe("everyday");
  expect(kindOfRun({ ground: "mixed", subSport: null })).toBe("everyday");
  expect(kindOfRun({ ground: null, subSport: null })).toBe("everyday");
});
