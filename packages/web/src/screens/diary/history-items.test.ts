import type { DayLogAnswer, DiaryEntryAnswer } from "@backstride/server/api";
import { describe, expect, it } from "vitest";
import { NOTHING_TOLD } from "./day-questions.ts";
import { countTold, toldInWords } from "./day-words.ts";
import { historyItems } from "./history-items.ts";
import { withLog } from "./use-day-logs.ts";

const entry = (id: string, day: string): DiaryEntryAnswer => ({
  id,
  at: `${day}T08:00:00.000Z`,
  day,
  moment: "at-rest",
  pain: 0,
  regions: [],
  runId: null,
  note: null,
});
const log = (day: string): DayLogAnswer => ({ ...NOTHING_TOLD, day, sleep: "good" });
const keys = (...given: Parameters<typeof historyItems>) => historyItems(...given).map(({ key }) => key);

describe("the history", () => {
  it("has a day told of below the entries of that day, and days without entries in their place", () => {
    const entries = [entry("c", "2026-05-04"), entry("b", "2026-05-04"), entry("a", "2026-05-01")];
    const logs = [log("2026-05-05"), log("2026-05-04"), log("2026-05-02"), log("2026-04-30")];
    expect(keys(entries, logs)).toEqual([
      "2026-05-05",
      "c",
      "b",
      "2026-05-04",
      "2026-05-02",
      "a",
      "2026-04-30",
    ]);
  });

  it("has what there is where there is only one of both", () => {
    expect(keys([], [log("2026-05-05")])).toEqual(["2026-05-05"]);
    expect(keys([entry("a", "2026-05-01")], [])).toEqual(["a"]);
  });
});

describe("a day in words", () => {
  it("says a no, and nothing of what was not told", () => {
    const told = { ...NOTHING_TOLD, sitting: "over-6", heavyLifting: false } as const;
    expect(toldInWords(told)).toEqual(["sat over 6 hours", "lifted nothing heavy"]);
    expect(countTold(told)).toBe(2);
    expect(toldInWords(NOTHING_TOLD)).toEqual([]);
  });
});

describe("the list of days", () => {
  const list = { today: "2026-05-05", dayLogs: [log("2026-05-05"), log("2026-05-02")] };

  it("takes a day in at its place, anew where it was there", () => {
    const anew = { ...log("2026-05-02"), strength: true };
    expect(withLog(list, anew).dayLogs).toEqual([log("2026-05-05"), anew]);
    expect(withLog(list, log("2026-05-03")).dayLogs.map(({ day }) => day)).toEqual([
      "2026-05-05",
      "2026-05-03",
      "2026-05-02",
    ]);
  });

  it("leaves a day out of which nothing is told any more", () => {
    expect(withLog(list, { ...NOTHING_TOLD, day: "2026-05-05" }).dayLogs).toEqual([log("2026-05-02")]);
  });
});
