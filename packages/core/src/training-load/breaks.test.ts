import { describe, expect, it } from "vitest";
import { makeRun } from "../runs/run.test-support.ts";
import { addDays } from "../time/index.ts";
import { breaksOf, runsByDay } from "./index.ts";
import { TODAY } from "./load-days.test-support.ts";

const since = (...daysAgo: readonly number[]) => {
  const runs = daysAgo.map((ago) => makeRun(`${ago}`, addDays(TODAY, -ago)));
  return breaksOf(runsByDay(runs, TODAY))(TODAY);
};

describe("days since the last break", () => {
  it("count from the first run after 14 days without one", () => {
    expect(since(25, 10)).toMatchObject({ value: 10, unit: "days", inputs: ["25", "10"] });
    expect(since(24, 10)).toMatchObject({ kind: "unavailable", reason: "noBreakKnown" });
  });

  it("are those of the last one of several, and 0 on the day of coming back", () => {
    expect(since(90, 60, 30, 20, 10, 3)).toMatchObject({ value: 30 });
    expect(since(90, 60, 0)).toMatchObject({ value: 0, inputs: ["60", "0"] });
  });

  it("are none during a break: 15 days after the last run 14 whole days are without one", () => {
    expect(since(60, 40, 28, 15)).toMatchObject({ reason: "breakNow" });
    expect(since(60, 40, 28, 14)).toMatchObject({ value: 40 });
  });

  it("do not take the time before the first known run for a break", () => {
    expect(since(3)).toMatchObject({ reason: "noBreakKnown" });
    expect(since()).toMatchObject({ reason: "noRuns" });
  });

  it("can be asked for any day, and know nothing of what comes after it", () => {
    const runs = [90, 60, 30].map((ago) => makeRun(`${ago}`, addDays(TODAY, -ago)));
    const on = breaksOf(runsByDay(runs, TODAY));
    expect(on(addDays(TODAY, -55))).toMatchObject({ value: 5 });
    expect(on(addDays(TODAY, -31))).toMatchObject({ reason: "breakNow" });
    expect(on(addDays(TODAY, -91))).toMatchObject({ reason: "noRuns" });
  });
});
