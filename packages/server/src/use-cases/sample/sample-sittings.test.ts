import type { DiaryEntry } from "@backstride/core/diary";
import { findFillable } from "@backstride/core/progress";
import { instant, type LocalDay } from "@backstride/core/time";
import { expect, it } from "vitest";
import { sampleSittings } from "./sample-sittings.ts";

const entry = (day: string, pain: number): DiaryEntry => ({
  id: day,
  at: instant(Date.parse(`${day}T08:00:00Z`)),
  day: day as LocalDay,
  moment: "at-rest",
  pain,
  regions: pain > 0 ? ["lower-back"] : [],
  runId: null,
  note: null,
});
const idsFrom = (first: number) => () => `id-${first++}`;

it("the sample runner's sittings say what the seven days before them said", () => {
  const diary = [
    // Older than seven days by one: not asked about any more.
    entry("2026-03-16", 10),
    entry("2026-03-17", 7),
    entry("2026-03-20", 4),
    entry("2026-03-23", 3),
    entry("2026-05-01", 2),
    entry("2026-05-04", 0),
    entry("2026-05-05", 9),
  ];
  const sittings = sampleSittings(diary, "2026-05-04" as LocalDay, idsFrom(1));
  expect(sittings.map(({ instrumentId, day, answers }) => [instrumentId, day, answers])).toEqual([
    ["nprs", "2026-03-23", { average: 4, worst: 7, now: 3 }],
    ["ostrc-o2", "2026-03-23", { q1: 17, q2: 17, q3: 17, q4: 25 }],
    ["nprs", "2026-05-04", { average: 1, worst: 2, now: 0 }],
    ["ostrc-o2", "2026-05-04", { q1: 8, q2: 8, q3: 8, q4: 8 }],
  ]);
  for (const { instrumentId, answers } of sittings) {
    expect(findFillable(instrumentId)?.parse(answers)).toEqual({ ok: true, value: answers });
  }
});

it("without a diary there are no sittings", () => {
  expect(sampleSittings([], "2026-05-04" as LocalDay, idsFrom(1))).toEqual([]);
});
