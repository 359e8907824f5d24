import { describe, expect, it } from "vitest";
import { groundOf } from "./index.ts";

describe("ground", () => {
  it("is the runner's own word first, then the watch's, else not known", () => {
    expect(groundOf({ ground: "mixed", subSport: "trail" })).toBe("mixed");
    expect(groundOf({ ground: null, subSport: "indoor_running" })).toBe("treadmill");
    expect(groundOf({ ground: null, subSport: "virtual_activity" })).toBeNull();
    expect(groundOf({ ground: null, subSport: null })).toBeNull();
  });
});
