import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type DayLoad, loadsOfDays, loadsOfRuns } from "./day-load.ts";
import { runDotOf } from "./run-dot.ts";
import { calendarStart, SpineCalendar } from "./spine-calendar.tsx";
import type { SpineDay } from "./spine-day.ts";
import { WeekSpine } from "./week-spine.tsx";

const made = { unit: "1", version: "back-load/1", inputs: [] };
const missing = { kind: "unavailable", reason: "aRunHasNoLoad", detail: "Not known." } as const;
type Recent = Parameters<typeof loadsOfRuns>[0];
const run = (day: string, index: number | null): Recent[number] =>
  ({
    day,
    load:
      index === null
        ? { kind: "unknown", runId: "r", index: missing }
        : {
            kind: "known",
            index: { kind: "computed", value: index, ...made },
            band: { low: index - 10, high: index + 10 },
          },
  }) as unknown as Recent[number];

describe("the load of days", () => {
  it("of two runs is their sum, and at least that of the known one where the other's is not known", () => {
    const loads = loadsOfRuns([
      run("2026-05-04", 60),
      run("2026-05-04", 50),
      run("2026-05-05", 60),
      run("2026-05-05", null),
      run("2026-05-06", null),
    ]);
    expect(loads.get("2026-05-04")).toEqual({ kind: "known", index: 110, low: 90, high: 130 });
    expect(loads.get("2026-05-05")).toEqual({ kind: "unknown", atLeast: 60 });
    expect(loads.get("2026-05-06")).toEqual({ kind: "unknown", atLeast: null });
    expect(loads.has("2026-05-07")).toBe(false);
  });

  it("without a run is none, and one that is not known is never a load of nothing", () => {
    type Days = Parameters<typeof loadsOfDays>[0];
    const of = (start: string, rest: object) => ({ days: { start, end: start }, ...rest });
    const days = [
      of("a", {
        runs: 0,
        runsNotKnown: 0,
        index: { kind: "computed", value: 0, ...made },
        atLeast: 0,
        band: null,
      }),
      of("b", { runs: 1, runsNotKnown: 1, index: missing, atLeast: 0, band: null }),
      of("c", {
        runs: 1,
        runsNotKnown: 0,
        index: { kind: "computed", value: 80, ...made },
        atLeast: 80,
        band: { low: 70, high: 95 },
      }),
    ] as unknown as Days;
    expect([...loadsOfDays(days)]).toEqual([
      ["b", { kind: "unknown", atLeast: null }],
      ["c", { kind: "known", index: 80, low: 70, high: 95 }],
    ]);
  });
});

describe("the dot of a run", () => {
  const known = (index: number): DayLoad => ({ kind: "known", index, low: 0, high: 500 });

  it("has an area that goes with the load: four times the load, twice the radius", () => {
    expect(runDotOf(known(100))).toEqual({ radius: 5, isRing: false });
    expect(runDotOf(known(400))).toEqual({ radius: 10, isRing: false });
    expect(runDotOf(known(64)).radius).toBeCloseTo(4);
  });

  it("can always be seen, and leaves room beside it", () => {
    expect(runDotOf(known(1)).radius).toBe(2.5);
    expect(runDotOf(known(5000)).radius).toBe(10);
  });

  it("is a ring where the load is not known", () => {
    expect(runDotOf({ kind: "unknown", atLeast: 60 }).isRing).toBe(true);
    expect(runDotOf(undefined).isRing).toBe(false);
  });
});

describe("the spine of a week", () => {
  const day = (date: number, more: Partial<SpineDay> = {}): SpineDay => ({
    day: `2026-05-0${date}`,
    pain: 0,
    isFlare: false,
    runs: [],
    ...more,
  });
  const ran = [{ id: "r", distanceM: 8200 }];

  it("says the load of a day in words, or that it is not known", () => {
    const html = renderToStaticMarkup(
      <WeekSpine
        days={[
          day(4),
          day(5, { runs: ran, load: { kind: "known", index: 84.6, low: 70, high: 95 } }),
          day(6, { runs: ran, load: { kind: "unknown", atLeast: null } }),
        ]}
      />,
    );
    expect(html).toContain("ran 8.20 km, load 85");
    expect(html).toContain("ran 8.20 km, load not known");
    expect(html.match(/<circle/g)).toHaveLength(2);
    expect(html).toContain("A ring: the load is not known.");
  });

  it("says nothing of loads where none is shown", () => {
    const html = renderToStaticMarkup(<WeekSpine days={[day(4), day(5, { runs: ran })]} />);
    expect(html).not.toMatch(/load/);
    expect(html.match(/<circle/g)).toHaveLength(1);
  });

  it("and that of a calendar begin on a Monday and tell since when the load is shown", () => {
    expect(calendarStart("2026-05-07", 1)).toBe("2026-05-04");
    const days = [day(4, { runs: ran }), day(5, { runs: ran, load: { kind: "unknown", atLeast: 40 } })];
    const html = renderToStaticMarkup(<SpineCalendar days={days} today="2026-05-05" />);
    expect(html).toMatch(/The load is shown since Tuesday,? 5 May/);
  });
});
