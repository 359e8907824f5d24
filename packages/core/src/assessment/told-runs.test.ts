import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import type { DiaryEntry } from "../diary/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { daysAgo, makeScenario, runsUntil, TODAY } from "../scenario/scenario.test-support.ts";
import { instant } from "../time/index.ts";
import { assessToday } from "./index.ts";

const base = makeScenario();
const guided = { ...base.runner, returnPolicy: "pain-guided" as const };
const beginner = { ...guided, level: "beginner" as const };
/** A known run four days ago that was told without pain. */
const runs = runsUntil(4);
const settled = makeEntry(daysAgo(4), 0, { moment: "after-run", id: "settled" });
const after = (back: number, pain: number, about: Partial<DiaryEntry> = {}): DiaryEntry =>
  makeEntry(daysAgo(back), pain, { moment: "after-run", ...about });
const now = (pain: number): DiaryEntry => makeEntry(TODAY, pain, { id: "now" });
const decide = (diary: readonly DiaryEntry[], about: Parameters<typeof makeScenario>[0] = {}) =>
  assessToday(makeScenario({ runner: guided, runs, diary: [settled, ...diary], ...about }));

describe("a run of which only the diary tells, its recording not being there yet", () => {
  it("without any such entry an easy run is allowed", () => {
    expect(decide([now(0)]).decision.kind).toBe("run");
  });

  it.each(["during-run", "after-run"] as const)("of today, entered as %s: no second one", (moment) => {
    for (const pain of [0, 1]) {
      const { decision } = decide([after(0, pain, { moment })]);
      expect(decision).toMatchObject({ kind: "rest", because: { rule: "already-run-today" } });
      expect(decision.headline.text).toMatch(/^By your diary you have run today/);
    }
  });

  it("of yesterday that hurt: this morning is the one after it, as with a recording", () => {
    const diary = [after(1, 2), now(2)];
    const told = decide(diary).decision;
    const recorded = decide(diary, { runs: [...runs, makeRun("late", daysAgo(1), { distanceM: 5000 })] });
    expect(told).toMatchObject({ kind: "rest", because: { rule: "not-settled-by-morning" } });
    expect(recorded.decision.because.rule).toBe(told.because.rule);
  });

  it("of yesterday: a day between for a beginner, and for anyone whom it hurt, in the plan too", () => {
    expect(decide([after(1, 0), now(0)], { runner: beginner }).decision.because.rule).toBe("day-between");
    const { decision, plan } = decide([after(1, 1), now(0)]);
    expect(decision.because.rule).toBe("day-between");
    expect(plan?.days.slice(0, 2).map(({ kind }) => kind)).toEqual(["walk", "walk-run"]);
    expect(decide([after(1, 0), now(0)]).decision.kind).toBe("run");
  });

  it("that hurt two days ago and of which the next day was not entered: not known to have settled", () => {
    const open = decide([after(2, 1), now(0)]).decision;
    expect(open).toMatchObject({ kind: "modify", because: { rule: "not-known-to-have-settled" } });
    const known = [after(2, 1), makeEntry(daysAgo(1), 0, { id: "next" }), now(0)];
    expect(decide(known).decision.kind).toBe("run");
  });

  it("is none where the entry names a run, or comes in the night after one", () => {
    expect(decide([after(0, 0, { runId: "run-4" }), now(0)]).decision.kind).toBe("run");
    const late = makeRun("late", daysAgo(1), {
      distanceM: 5000,
      startedAt: instant(Date.parse(`${daysAgo(1)}T22:30:00Z`)),
    });
    const at = instant(Date.parse(`${TODAY}T00:20:00Z`));
    const night = decide([after(0, 0, { at }), after(1, 0, { runId: "late" }), now(0)], {
      runs: [...runs, late],
    });
    expect(night.decision.kind).toBe("run");
  });
});
