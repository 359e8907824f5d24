import { describe, expect, it } from "vitest";
import { runRow } from "../runs/run-rows.test-support.ts";
import { draftOf, emptyDraft, type RunDraft, readDraft } from "./run-draft.ts";

const read = (given: Partial<RunDraft>) => readDraft({ ...emptyDraft("2026-11-30"), ...given });

describe("a run in the form", () => {
  it("left empty says the day, and of the rest that it is not known", () => {
    expect(read({})).toEqual({
      kind: "entry",
      entry: {
        day: "2026-11-30",
        startTime: null,
        distanceM: null,
        durationS: null,
        ground: null,
        effort: null,
      },
    });
  });

  it.each([
    ["", "32", 1920],
    ["1", "5", 3900],
    ["1", "", 3600],
    ["", "90", 5400],
    ["", "32,5", 1950],
    ["0", "0", 0],
  ])("%s h %s min are %d s", (hours, minutes, durationS) => {
    expect(read({ hours, minutes })).toMatchObject({ entry: { durationS } });
  });

  it("says under each field what can't be read", () => {
    expect(read({ day: "", kilometres: "far", minutes: "1:05" })).toEqual({
      kind: "problems",
      problems: {
        day: "enterRun.problem.day",
        kilometres: "enterRun.problem.distance",
        duration: "enterRun.problem.duration",
      },
    });
  });

  it("leaves the shoe out until one is chosen, and none is a choice", () => {
    expect(read({ shoeId: null })).toMatchObject({ entry: { shoeId: null } });
    expect(read({}).kind === "entry" && "shoeId" in (read({}) as { entry: object }).entry).toBe(false);
  });

  it("comes back as it was entered", () => {
    const run = runRow({ id: "r", day: "2026-11-28", distanceM: 8240, movingS: 3900, effort: 4 });
    expect(draftOf(run)).toMatchObject({ kilometres: "8.24", hours: "1", minutes: "5", startTime: "" });
    expect(readDraft(draftOf(run))).toMatchObject({
      entry: { day: "2026-11-28", distanceM: 8240, durationS: 3900, effort: 4, shoeId: null },
    });
  });
});
