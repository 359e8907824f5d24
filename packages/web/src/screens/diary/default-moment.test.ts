import { describe, expect, it } from "vitest";
import { defaultMoment, localHourOf } from "./default-moment.ts";
import { runOffered, runsOffered } from "./offered-run.ts";

const run = (day: string | null, isRun = true) => ({ day, isRun });
const morning = { day: "2026-05-05", hour: 8 };

describe("what an entry is about at first", () => {
  const yesterday = [run("2026-05-04")];

  it("is the morning after a day with a run, until noon", () => {
    expect(defaultMoment(yesterday, { ...morning, hour: 0 })).toBe("next-morning");
    expect(defaultMoment(yesterday, { ...morning, hour: 11 })).toBe("next-morning");
    expect(defaultMoment(yesterday, { ...morning, hour: 12 })).toBe("at-rest");
  });

  it("is now, at rest, where no run is known on the day before", () => {
    const others = [run("2026-05-03"), run(null), run("2026-05-04", false)];
    expect(defaultMoment([], morning)).toBe("at-rest");
    expect(defaultMoment(others, morning)).toBe("at-rest");
  });

  it("is now, at rest, after a run of this morning, and a ride of today changes nothing", () => {
    expect(defaultMoment([run("2026-05-05"), ...yesterday], morning)).toBe("at-rest");
    expect(defaultMoment([run("2026-05-05", false), ...yesterday], morning)).toBe("next-morning");
  });

  it("knows the day before over the end of a month and of a year", () => {
    expect(defaultMoment([run("2028-02-29")], { day: "2028-03-01", hour: 7 })).toBe("next-morning");
    expect(defaultMoment([run("2025-12-31")], { day: "2026-01-01", hour: 7 })).toBe("next-morning");
  });

  it("goes by the clock of this browser", () => {
    expect(localHourOf(new Date(2026, 0, 9, 0, 5))).toEqual({ day: "2026-01-09", hour: 0 });
    expect(localHourOf(new Date(2026, 10, 30, 23, 59))).toEqual({ day: "2026-11-30", hour: 23 });
  });
});

describe("the runs that an entry may be about", () => {
  const [early, late, noStart] = [run("2026-05-04"), run("2026-05-04"), run("2026-05-04")];
  const today = run("2026-05-05");

  it("are the last five; one without a start is in the place of its day, one without a day comes last", () => {
    const older = [run("2026-05-03"), run("2026-05-02"), run("2026-05-01")];
    const offered = runsOffered([today, run("2026-05-05", false), late, ...older, noStart, run(null)]);
    expect(offered).toEqual([today, late, noStart, older[0], older[1]]);
    expect(offered[1]).toBe(late);
    expect(runsOffered([run(null), today])).toEqual([today, run(null)]);
  });

  it("begin with the last one, but for the morning after with the last one before today", () => {
    const offered = runsOffered([today, late, early]);
    expect(runOffered(offered, { moment: "after-run", today: "2026-05-05" })).toBe(today);
    expect(runOffered(offered, { moment: "next-morning", today: "2026-05-05" })).toBe(late);
    expect(runOffered([today], { moment: "next-morning", today: "2026-05-05" })).toBe(today);
    expect(runOffered([], { moment: "next-morning", today: "2026-05-05" })).toBeNull();
  });
});
