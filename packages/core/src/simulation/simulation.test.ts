import { describe, expect, it } from "vitest";
import { assess } from "../assessment/index.ts";
import { decode, primaryRecording } from "../decoding/index.ts";
import { measureRun } from "../runs/index.ts";
import { parseScenario, scenarioFile } from "../scenario/index.ts";
import { day } from "../time/day.test-support.ts";
import { addDays, instant, weekdayOf } from "../time/index.ts";
import { random, SIMULATED_CAUSES, type SimulatedCause, simulateRunner } from "./index.ts";
import { painCourse } from "./pain-course.ts";
import { draftRuns } from "./training-diary.ts";

const endsAt = instant(Date.parse("2026-05-31T08:00:00Z"));
const simulate = (seed: number, days: number, cause: SimulatedCause = "none") =>
  simulateRunner({ seed, days, cause, endsAt, utcOffsetMinutes: 120 });

describe("the dice", () => {
  it("are uniform and normal within what chance allows, and repeat with the seed", () => {
    const dice = random(7);
    const uniform = Array.from({ length: 20_000 }, () => dice.uniform());
    const normal = Array.from({ length: 20_000 }, () => dice.normal());
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    // Four standard errors: 4 * 0.2887 / sqrt(20000) and 4 / sqrt(20000).
    expect(Math.abs(mean(uniform) - 0.5)).toBeLessThan(0.0082);
    expect(Math.abs(mean(normal))).toBeLessThan(0.0283);
    expect(Math.abs(mean(normal.map((value) => value ** 2)) - 1)).toBeLessThan(0.04);
    expect(random(7).uniform()).toBe(uniform[0]);
    expect(random(8).uniform()).not.toBe(uniform[0]);
  });
});

describe("a simulated runner", () => {
  const runner = simulate(3, 42, "session-spike");

  it("is the same for the same seed and another for another", () => {
    expect(simulate(3, 42, "session-spike")).toEqual(runner);
    expect(simulate(4, 42, "session-spike").scenario).not.toEqual(runner.scenario);
  });

  it("writes files that decode to the very runs of the scenario", () => {
    expect(runner.recordings.length).toBe(runner.scenario.runs.length);
    expect(new Set(runner.recordings.map(({ format }) => format))).toEqual(new Set(["fit", "gpx"]));
    for (const { bytes, runId } of runner.recordings) {
      const decoded = decode(bytes);
      if (!decoded.ok || decoded.value.kind !== "recordings") throw new Error(`${runId} does not decode`);
      const measures = measureRun(primaryRecording(decoded.value.recordings), runId);
      const run = runner.scenario.runs.find(({ id }) => id === runId);
      expect(measures.startedAt).toBe(run?.startedAt);
      expect(decoded.value.recordings[0].warnings).toEqual([]);
      // GPX rounds positions to about a centimetre, so that its length differs in the metres.
      if (measures.distanceM.kind !== "computed") throw new Error(`${runId} has no distance`);
      expect(Math.abs(measures.distanceM.value - (run?.distanceM ?? 0))).toBeLessThan(20);
    }
  });

  it("is a sound scenario: its file reads back and the gate finds nothing", () => {
    const parsed = parseScenario(JSON.parse(JSON.stringify(scenarioFile(runner.scenario, 120))));
    expect(parsed).toEqual({ ok: true, value: runner.scenario });
    expect(["clear", "caution"]).toContain(assess(runner.scenario).triage.kind);
  });

  it("does not depend on the year or the zone", () => {
    const later = simulateRunner({
      seed: 3,
      days: 42,
      cause: "session-spike",
      endsAt: instant(endsAt + 364 * 86_400_000),
      utcOffsetMinutes: 120,
    });
    expect(later.scenario.diary.map(({ pain }) => pain)).toEqual(
      runner.scenario.diary.map(({ pain }) => pain),
    );
  });
});

describe("a simulated runner, at any hour", () => {
  // Local midnight, before, at and after the morning entry, after the run of an evening, the last minute of the day.
  it.each(["00:00", "00:01", "06:59", "07:00", "07:01", "20:16", "23:59"])(
    "has told at %s how the back is, so that there is an answer for the day",
    (clock) => {
      for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
        const at = instant(Date.parse(`2026-06-0${weekday.toString()}T${clock}:00+02:00`));
        const { scenario } = simulateRunner({
          seed: 3,
          days: 42,
          cause: "session-spike",
          endsAt: at,
          utcOffsetMinutes: 120,
        });
        expect(scenario.diary.every((entry) => entry.at <= at)).toBe(true);
        expect(scenario.diary.filter((entry) => entry.day === scenario.today)).toHaveLength(1);
        expect(assess(scenario).decision.because.rule).not.toBe("pain-not-entered");
      }
    },
  );
});

describe("the days of a simulated runner", () => {
  const { dayLogs, today } = simulate(5, 364).scenario;

  it("are told of on most days, once each and none of today or later, with days and answers left out", () => {
    expect(new Set(dayLogs.map((log) => log.day)).size).toBe(dayLogs.length);
    expect(dayLogs.every((log) => log.day >= addDays(today, -364) && log.day < today)).toBe(true);
    expect(dayLogs.length).toBeGreaterThan(0.7 * 364);
    expect(dayLogs.length).toBeLessThan(0.95 * 364);
    const answers = dayLogs.flatMap(({ day: _day, ...said }) => Object.values(said));
    const told = answers.filter((answer) => answer !== null).length / answers.length;
    expect(told).toBeGreaterThan(0.95);
    expect(told).toBeLessThan(1);
  });

  it("differ between workdays and weekends, and strength has its days", () => {
    const logs = [1, 2, 3, 4].flatMap((seed) => simulate(seed, 182, "long-sitting").scenario.dayLogs);
    const share = (weekdays: readonly number[], is: (log: (typeof logs)[number]) => boolean) => {
      const those = logs.filter((log) => weekdays.includes(weekdayOf(log.day)));
      return those.filter(is).length / those.length;
    };
    const satLong = share([0, 1, 2, 3, 4], ({ sitting }) => sitting === "over-6");
    expect(satLong).toBeGreaterThan(0.25);
    expect(satLong).toBeLessThan(0.5);
    expect(share([5, 6], ({ sitting }) => sitting === "over-6")).toBeLessThan(0.06);
    expect(share([1, 4], ({ strength }) => strength === true)).toBeGreaterThan(0.6);
    expect(share([0, 2, 3, 5, 6], ({ strength }) => strength === true)).toBeLessThan(0.15);
  });

  it("bring the flares where long sitting is the cause", () => {
    const { runs, diary, dayLogs: logs } = simulate(2, 364, "long-sitting").scenario;
    const flared = (sitting: boolean) => {
      const days = new Set(
        logs
          .filter((log) => log.sitting !== null && (log.sitting === "over-6") === sitting)
          .map((log) => log.day),
      );
      const after = diary.filter((entry) => entry.moment === "after-run" && days.has(entry.day));
      return after.filter(({ pain }) => pain >= 3).length / after.length;
    };
    expect(runs.length).toBeGreaterThan(100);
    expect(flared(true)).toBeGreaterThan(0.6);
    expect(flared(false)).toBeLessThan(0.2);
  });
});

describe("the known cause", () => {
  /** Share of runs with pain of 3 or more afterwards, over many seeds, among runs with and without a spike. */
  function flareShares(cause: SimulatedCause): { readonly withSpike: number; readonly without: number } {
    const until = day("2026-05-31");
    const withSpike: number[] = [];
    const without: number[] = [];
    for (let seed = 1; seed <= 40; seed += 1) {
      const dice = random(seed);
      const drafts = draftRuns({ until, days: 180, roadShoeBeforeM: 0 }, dice);
      const course = painCourse(drafts, { until, days: 180, cause, longSittingDays: new Set() }, dice);
      for (const run of drafts) {
        const flared = (course.find((one) => one.day === run.day)?.afterRun ?? 0) >= 3;
        const window = drafts.filter((other) => other.day < run.day && other.day >= addDays(run.day, -30));
        if (window.length === 0) continue;
        const longestM = Math.max(...window.map(({ distanceM }) => distanceM));
        (run.distanceM > 1.3 * longestM ? withSpike : without).push(Number(flared));
      }
    }
    const share = (flares: readonly number[]) => flares.reduce((sum, one) => sum + one, 0) / flares.length;
    return { withSpike: share(withSpike), without: share(without) };
  }

  it("goes before the pain where it was built in, and not where it was not", () => {
    const built = flareShares("session-spike");
    expect(built.withSpike).toBeGreaterThan(0.5);
    expect(built.without).toBeLessThan(0.2);
    const none = flareShares("none");
    expect(none.withSpike).toBeLessThan(0.25);
  });

  it.each(SIMULATED_CAUSES)("%s makes a runner with at least a run a week", (cause) => {
    expect(simulate(1, 60, cause).scenario.runs.length).toBeGreaterThan(8);
  });
});
