import { describe, expect, it } from "vitest";
import { sportFromWord } from "./sport-words.ts";

describe("a service's word for a sport", () => {
  // Garmin's keys of activity types that are runs, and what watches of other makers call theirs.
  it.each([
    ...["running", "street_running", "track_running", "trail_running", "treadmill_running"],
    ...["indoor_running", "virtual_run", "ultra_run", "obstacle_run", "Outdoor Run", "Indoor Run", "Run"],
  ])("%s is running", (word) => {
    expect(sportFromWord(word).sport).toBe("running");
  });

  it.each(["Quidditch", "", "constructor"])("%s tells nothing", (word) => {
    expect(sportFromWord(word)).toEqual({ sport: null, subSport: null });
  });
});
