import type { Sport } from "@backstride/core/recording";
import type { LocalDay } from "@backstride/core/time";
import { describe, expect, it } from "vitest";
import { bareMeasures } from "../../storage/runs/runs.test-support.ts";
import type { StoredShoe } from "../../storage/shoes/repository.ts";
import { shoeForNewRun } from "./shoe-for-new-run.ts";

const day = (text: string): LocalDay => text as LocalDay;
const shoe: StoredShoe = {
  id: "s1",
  name: "Trainer",
  discipline: "daily",
  distanceBeforeM: null,
  firstUsedOn: null,
  retiredOn: null,
  addedOn: day("2026-05-04"),
  isDefault: true,
};
const runOn = (text: string | null, sport: Sport | null = "running") => ({
  day: text === null ? null : day(text),
  measures: { ...bareMeasures, sport },
});

describe("a new run", () => {
  it("gets the default shoe from the day on which the runner told of it, not the one before", () => {
    expect(shoeForNewRun(runOn("2026-05-04"), [shoe])).toBe("s1");
    expect(shoeForNewRun(runOn("2026-05-03"), [shoe])).toBeNull();
  });

  it("goes by the shoe's first use where that is known", () => {
    const known = { ...shoe, firstUsedOn: day("2026-03-01") };
    expect(shoeForNewRun(runOn("2026-03-01"), [known])).toBe("s1");
    expect(shoeForNewRun(runOn("2026-02-28"), [known])).toBeNull();
  });

  it("gets it up to the day on which it was retired", () => {
    const retired = { ...shoe, retiredOn: day("2026-05-10") };
    expect(shoeForNewRun(runOn("2026-05-10"), [retired])).toBe("s1");
    expect(shoeForNewRun(runOn("2026-05-11"), [retired])).toBeNull();
  });

  it("gets none when it is no run, of unknown sport or without a day, or when no shoe is the default", () => {
    expect(shoeForNewRun(runOn("2026-05-04", "cycling"), [shoe])).toBeNull();
    expect(shoeForNewRun(runOn("2026-05-04", null), [shoe])).toBeNull();
    expect(shoeForNewRun(runOn(null), [shoe])).toBeNull();
    expect(shoeForNewRun(runOn("2026-05-04"), [{ ...shoe, isDefault: false }])).toBeNull();
  });
});
