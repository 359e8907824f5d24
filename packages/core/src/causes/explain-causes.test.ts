import { describe, expect, it } from "vitest";
import { causesOf } from "../assessment/index.ts";
import { emptyDayLog } from "../diary/index.ts";
import { makeScenario } from "../scenario/scenario.test-support.ts";
import { addDays } from "../time/index.ts";
import { madeDiary, TODAY } from "./diary/made-diary.test-support.ts";

describe("a factor that flares followed somewhat more often, a year ago", () => {
  const from = addDays(TODAY, -400);
  // Every fourth run is a flare: 12 of 16 flares after a poor night, a third of the other runs.
  const made = Array.from({ length: 64 }, (_none, index) => {
    const isFlare = index % 4 === 0;
    const isSleepPoor = isFlare ? index % 16 !== 0 : index % 4 === 1;
    const about = { sleep: isSleepPoor ? "poor" : "good" } as const;
    return { on: addDays(from, 10 + 4 * index), pain: isFlare ? 5 : 0, about };
  });
  const scenario = makeScenario(madeDiary(made, from));
  const daysOf = (logs: typeof scenario.dayLogs) => {
    const { findings } = causesOf({ ...scenario, dayLogs: [...scenario.dayLogs, ...logs] });
    const found = findings.find(({ id }) => id === "days");
    if (found === undefined) throw new Error("no finding of days");
    return found;
  };
  const told = (sleep: "poor" | "good") => [{ ...emptyDayLog(addDays(TODAY, -2)), sleep }];

  it("speaks for its cause, and says nothing of what is there now", () => {
    const silentOfLate = daysOf([]);
    expect(silentOfLate.factors.find(({ id }) => id === "poor-sleep")?.verdict).toBe("leans-more");
    expect(silentOfLate.state).toBe("speaks-for");
    expect([silentOfLate.basis, daysOf(told("good")).basis, daysOf(told("poor")).basis]).toEqual([
      "not-known",
      "not-seen",
      "present-effect-unknown",
    ]);
  });
});
