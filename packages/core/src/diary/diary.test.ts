import { describe, expect, it } from "vitest";
import { addDays, instant, type LocalDay, parseLocalDay } from "../time/index.ts";
import { type DiaryEntry, findFlares, painSummary } from "./index.ts";

const first = parseLocalDay("2026-05-01") ?? ("" as LocalDay);
const entry = (dayIndex: number, pain: number, moment: DiaryEntry["moment"] = "at-rest"): DiaryEntry => ({
  id: `e${dayIndex}-${moment}`,
  at: instant(Date.parse("2026-05-01T08:00:00Z") + dayIndex * 86_400_000),
  day: addDays(first, dayIndex),
  moment,
  pain,
  regions: pain > 0 ? ["lower-back"] : [],
  runId: null,
  note: null,
});

describe("flares", () => {
  it("are days at 3 or more and 2 or more above the level before", () => {
    expect(findFlares([entry(0, 1), entry(1, 1), entry(2, 1), entry(3, 3)])).toEqual([
      { day: addDays(first, 3), pain: 3, levelBefore: 1 },
    ]);
    expect(findFlares([entry(0, 1), entry(1, 1), entry(2, 1), entry(3, 2)])).toEqual([]);
    expect(findFlares([entry(0, 2), entry(1, 2), entry(2, 2), entry(3, 3)])).toEqual([]);
  });

  it("can't be judged without three days before", () => {
    expect(findFlares([entry(0, 0), entry(1, 0), entry(2, 8)])).toEqual([]);
  });

  it("of days in a row are one", () => {
    expect(findFlares([entry(0, 0), entry(1, 0), entry(2, 0), entry(3, 5), entry(4, 6)])).toHaveLength(1);
  });
});

describe("pain summary", () => {
  it("knows nothing of now without an entry of today: null, not zero", () => {
    expect(painSummary([entry(0, 4)], addDays(first, 1)).now).toBeNull();
  });

  it("does not look at later days", () => {
    expect(painSummary([entry(0, 4), entry(5, 9)], first).now?.pain).toBe(4);
  });
});
