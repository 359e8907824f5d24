import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeEntry } from "../diary/entry.test-support.ts";
import type { DiaryEntry } from "../diary/index.ts";
import { day } from "../time/day.test-support.ts";
import { addDays, instant } from "../time/index.ts";
import { findFlares, type WatchedRun, watchDiary } from "./index.ts";

const first = day("2026-05-01");
const on = (index: number) => addDays(first, index);
const entry = (index: number, pain: number, about: Partial<DiaryEntry> = {}) =>
  makeEntry(on(index), pain, about);
const at = (index: number, clock: string) => instant(Date.parse(`${on(index)}T${clock}:00Z`));
const run = (index: number, clock: string | null = "18:00"): WatchedRun => ({
  id: `run-${index}-${clock}`,
  day: on(index),
  sport: "running",
  startedAt: clock === null ? null : at(index, clock),
});
const evening = (index: number, pain: number) =>
  entry(index, pain, { moment: "after-run", at: at(index, "20:00") });
const nextMorning = (index: number, pain: number) => entry(index, pain, { moment: "next-morning" });
/** Three mornings at a level, from the first day on. */
const level = (pain: number) => [entry(0, pain), entry(1, pain), entry(2, pain)];
const kinds = (runs: readonly WatchedRun[], diary: readonly DiaryEntry[]) =>
  watchDiary(runs, diary).map(({ outcome }) => (outcome.kind === "unknown" ? outcome.reason : outcome.kind));

describe("a flare", () => {
  it.each([
    [1, 3, true],
    [1, 2, false],
    [2, 3, false],
    [0, 2, false],
    [5, 7, true],
  ])("from a level of %d, pain of %d: %s", (before, pain, isFlare) => {
    expect(findFlares([], [...level(before), entry(3, pain)])).toEqual(
      isFlare ? [{ day: on(3), pain, levelBefore: before, runId: null }] : [],
    );
  });

  it("needs three entered days before it", () => {
    expect(kinds([], [entry(0, 0), entry(1, 0), entry(2, 8)])).toEqual(["no-level", "no-level", "no-level"]);
  });

  it("rises from the last pain before the run where that is above the level", () => {
    // 3 of 10 in the morning against a median of 2: one above it, so that the evening's 4 is no rise of two.
    const diary = [...level(2), entry(3, 3), evening(3, 4)];
    expect(watchDiary([run(3)], diary).at(-1)?.outcome).toEqual({
      kind: "no-flare",
      pain: 4,
      levelBefore: 3,
    });
  });

  it("is not looked for while the one before goes on", () => {
    const diary = [...level(0), entry(3, 6), entry(4, 5), entry(5, 4)];
    expect(kinds([], diary).slice(3)).toEqual(["flare", "in-flare", "in-flare"]);
  });
});

describe("the pain of a run", () => {
  it("counts up to the next morning and no further", () => {
    const diary = [...level(0), evening(3, 1), nextMorning(4, 4), entry(5, 8)];
    const flares = findFlares([run(3)], diary);
    expect(flares[0]).toEqual({ day: on(4), pain: 4, levelBefore: 0, runId: "run-3-18:00" });
  });

  it("that was there in the morning before it belongs to the day before", () => {
    // The day before was without a run: its night ends in the pain.
    const flares = findFlares([run(4)], [...level(0), entry(3, 0), entry(4, 5)]);
    expect(flares).toEqual([{ day: on(4), pain: 5, levelBefore: 0, runId: null }]);
  });

  it("that was entered before the run of a day counts for the run of the day before, whatever moment it was told for", () => {
    // A run on two days in a row, and in the morning between them pain of 7 as it is "now".
    const flares = findFlares([run(3), run(4)], [...level(0), evening(3, 0), entry(4, 7)]);
    expect(flares).toEqual([{ day: on(4), pain: 7, levelBefore: 0, runId: "run-3-18:00" }]);
  });

  it("belongs to the run that the entry names, else to the last that had begun", () => {
    const two = [run(3, "08:30"), run(3, "18:00")];
    const noon = entry(3, 4, { moment: "after-run", at: at(3, "12:00") });
    expect(findFlares(two, [...level(0), noon])[0]?.runId).toBe("run-3-08:30");
    expect(findFlares(two, [...level(0), evening(3, 4)])[0]?.runId).toBe("run-3-18:00");
    const named = { ...noon, runId: "run-3-18:00" };
    expect(findFlares(two, [...level(0), named])[0]?.runId).toBe("run-3-18:00");
    // The run was deleted since: its entry stays with what is known.
    expect(findFlares(two, [...level(0), { ...noon, runId: "gone" }])[0]?.runId).toBe("run-3-08:30");
  });

  it("without an entry is not known", () => {
    expect(kinds([run(3)], level(0)).at(-1)).toBe("no-entry");
  });

  it("of a run whose start is not known is what was entered about a run that day", () => {
    const flares = findFlares([run(3, null)], [...level(0), entry(3, 0), evening(3, 5)]);
    expect(flares[0]?.runId).toBe("run-3-null");
  });

  it("of a day with such a run is not that of the day before it", () => {
    const evenings = [...level(0), entry(3, 0), entry(4, 6, { at: at(4, "21:00") })];
    expect(findFlares([run(4, "22:00")], evenings)).toMatchObject([{ day: on(4), runId: null }]);
    expect(findFlares([run(4, null)], evenings)).toEqual([]);
    // A next morning is before the run of its day, whenever that was.
    const diary = [...level(0), entry(3, 0), nextMorning(4, 6)];
    expect(findFlares([run(4, null)], diary)).toMatchObject([{ day: on(4), runId: null }]);
  });
});

describe("whatever the diary", () => {
  const diaries = fc.array(
    fc.record({
      index: fc.nat(40),
      pain: fc.nat(10),
      moment: fc.constantFrom("at-rest" as const, "after-run" as const, "next-morning" as const),
      hour: fc.integer({ min: 6, max: 23 }),
    }),
    { maxLength: 80 },
  );
  const entriesOf = (
    drawn: readonly { index: number; pain: number; moment: DiaryEntry["moment"]; hour: number }[],
  ) =>
    drawn.map(({ index, pain, moment, hour }, position) =>
      entry(index, pain, {
        id: String(position),
        moment,
        at: at(index, `${String(hour).padStart(2, "0")}:00`),
      }),
    );
  const runs = [run(5), run(9, "07:00"), run(9), run(20, null), { ...run(20, null), id: "other" }, run(21)];

  it("each run is looked at once, and the order of entries and runs does not matter", () => {
    fc.assert(
      fc.property(diaries, (drawn) => {
        const diary = entriesOf(drawn);
        const watched = watchDiary(runs, diary);
        expect(watched.filter((one) => one.watched.kind === "run")).toHaveLength(runs.length);
        expect(watchDiary(runs.toReversed(), diary.toReversed())).toEqual(watched);
      }),
    );
  });

  it("every flare is at 3 or more and 2 or more above what it rose from", () => {
    fc.assert(
      fc.property(diaries, (drawn) => {
        for (const { pain, levelBefore } of findFlares(runs, entriesOf(drawn))) {
          expect(pain).toBeGreaterThanOrEqual(3);
          expect(pain - levelBefore).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });
});
