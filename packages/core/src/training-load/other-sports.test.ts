import { describe, expect, it } from "vitest";
import type { Sport } from "../recording/index.ts";
import { emptyProfile } from "../runner/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { day } from "../time/day.test-support.ts";
import type { LocalDay } from "../time/index.ts";
import { trainingLoad } from "./index.ts";

const TODAY = day("2026-05-31");
const activity = (id: string, on: LocalDay, sport: Sport | null, movingS: number | null) =>
  makeRun(id, on, { sport, movingS, distanceM: 40_000 });
const loadOf = (...activities: ReturnType<typeof makeRun>[]) =>
  trainingLoad(activities, TODAY, { painByRun: new Map(), runner: emptyProfile });

describe("other sports", () => {
  it("are told by sport, in hours and sessions, for the last 7 days and the 7 before", () => {
    const { otherSports } = loadOf(
      activity("a", TODAY, "cycling", 3600),
      activity("b", day("2026-05-25"), "cycling", 5400),
      activity("c", day("2026-05-26"), "walking", 1800),
      activity("d", day("2026-05-24"), "swimming", 1800),
      activity("e", day("2026-05-18"), "swimming", 1800),
      activity("f", day("2026-05-17"), "swimming", 1800),
      activity("g", day("2026-06-01"), "swimming", 1800),
    );
    expect(otherSports.lastSevenDays.sports).toMatchObject([
      { sport: "walking", sessions: 1, hours: { value: 0.5 } },
      { sport: "cycling", sessions: 2, hours: { value: 2.5, unit: "h", inputs: ["a", "b"] } },
    ]);
    expect(otherSports.sevenDaysBefore.sports).toMatchObject([
      { sport: "swimming", sessions: 2, hours: { value: 1 } },
    ]);
  });

  it("are apart from what nobody knows what it was", () => {
    const { lastSevenDays } = loadOf(activity("a", TODAY, null, 3600)).otherSports;
    expect(lastSevenDays).toMatchObject({ sports: [], unknownSport: { sessions: 1, hours: { value: 1 } } });
    expect(loadOf(activity("a", TODAY, "cycling", 1)).otherSports.lastSevenDays.unknownSport).toBeNull();
  });

  it("have no hours where one of the sessions has none, and runs are none of them", () => {
    const { lastSevenDays } = loadOf(
      activity("a", TODAY, "hiking", 3600),
      activity("b", TODAY, "hiking", null),
      activity("c", TODAY, "running", 3600),
    ).otherSports;
    expect(lastSevenDays.sports).toMatchObject([
      { sport: "hiking", sessions: 2, hours: { kind: "unavailable", reason: "aSessionHasNoTime" } },
    ]);
  });

  it("change nothing of the running: neither distance nor spike nor bound", () => {
    const runs = [
      makeRun("r", day("2026-05-20"), { distanceM: 8000 }),
      makeRun("s", TODAY, { distanceM: 9000 }),
    ];
    const { otherSports: _none, ...alone } = loadOf(...runs);
    const { otherSports: _rides, ...beside } = loadOf(
      ...runs,
      activity("ride", day("2026-05-30"), "cycling", 7200),
      activity("what", day("2026-05-30"), null, 7200),
    );
    expect(beside).toEqual(alone);
  });
});
