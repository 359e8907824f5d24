import { describe, expect, it } from "vitest";
import { day } from "../time/day.test-support.ts";
import { emptyDayLog, tellsSomething } from "./index.ts";

describe("the log of a day", () => {
  const log = emptyDayLog(day("2026-05-01"));

  it("tells nothing at first, and something with a no", () => {
    expect(tellsSomething(log)).toBe(false);
    expect(tellsSomething({ ...log, heavyLifting: false })).toBe(true);
    expect(tellsSomething({ ...log, sleep: "fair" })).toBe(true);
  });
});
