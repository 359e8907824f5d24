import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { causesOf } from "../assessment/index.ts";
import { makeEntry } from "../diary/entry.test-support.ts";
import { emptyDayLog } from "../diary/index.ts";
import { makeRun } from "../runs/run.test-support.ts";
import type { Scenario } from "../scenario/index.ts";
import { makeScenario } from "../scenario/scenario.test-support.ts";
import { addDays, instant } from "../time/index.ts";
import type { Causes } from "./cause-finding.ts";
import { type MadeRun, madeDiary, pairedDiary, TODAY } from "./diary/made-diary.test-support.ts";
import { causesSchema } from "./schema.ts";

const answerTo = (parts: Partial<Scenario>): Causes => causesOf(makeScenario(parts));

/** Every number of an answer with the way to it. */
function numbersIn(value: unknown, way = ""): readonly (readonly [string, number])[] {
  if (typeof value === "number") return [[way, value]];
  return value !== null && typeof value === "object"
    ? Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${way}.${key}`))
    : [];
}

/** An answer in its own shape, in which every number is one, however many there are. */
function expectSound(causes: Causes): void {
  expect(causesSchema.safeParse(causes).error).toBeUndefined();
  expect(numbersIn(causes).filter(([, number]) => !Number.isFinite(number))).toEqual([]);
  for (const { flaresWithout } of causes.findings) {
    if (flaresWithout.kind === "unavailable") continue;
    const { low, middle, high, knownFlares } = flaresWithout;
    expect(low).toBeGreaterThanOrEqual(0);
    expect(middle).toBeGreaterThanOrEqual(low - 1e-9);
    expect(high).toBeLessThanOrEqual(knownFlares + 1e-9);
  }
}

const claimsIn = ({ findings }: Causes) =>
  findings.flatMap(({ factors }) =>
    factors.filter(({ verdict }) => verdict === "raises").map(({ id }) => id),
  );
const factorOf = ({ findings }: Causes, id: string) =>
  findings.flatMap(({ factors }) => factors).find((factor) => factor.id === id);

const from = addDays(TODAY, -200);
/** A run every fourth day. */
const runs = (painAt: (index: number) => number, about: (index: number) => MadeRun["about"] = () => ({})) =>
  Array.from({ length: 45 }, (_none, index): MadeRun => {
    const told = about(index);
    return {
      on: addDays(from, 10 + 4 * index),
      pain: painAt(index),
      ...(told === undefined ? {} : { about: told }),
    };
  });
const everyThird = (index: number) => (index % 3 === 0 ? 5 : 0);

describe("a diary that nothing can be learned from", () => {
  it("because every run is a flare: says that there is nothing to compare with", () => {
    const causes = answerTo(
      madeDiary(
        runs(() => 5),
        from,
      ),
    );
    expectSound(causes);
    expect(claimsIn(causes)).toEqual([]);
    expect(causes.personal).toMatchObject({ flares: 0, flaresFound: 45 });
    expect(causes.personal.statement.id).toBe("causes.personal.nothingToCompare");
  });

  it("because no run is a flare", () => {
    const causes = answerTo(
      madeDiary(
        runs(() => 0),
        from,
      ),
    );
    expectSound(causes);
    expect(causes.personal).toMatchObject({ flares: 0, flaresFound: 0 });
    expect(causes.personal.statement.id).toBe("causes.personal.tooFew");
    expect(causes.seasons).toEqual([]);
  });

  it("because an exposure never changes: it is not compared, and no interval is told of it", () => {
    const causes = answerTo(
      madeDiary(
        runs(everyThird, () => ({ sitting: "over-6" })),
        from,
      ),
    );
    expectSound(causes);
    expect(causes.personal.flares).toBe(15);
    expect(factorOf(causes, "long-sitting")).toMatchObject({
      verdict: "not-compared",
      oddsRatio: { kind: "unavailable" },
      flares: { exposed: 15, known: 15 },
      others: { exposed: 30, known: 30 },
    });
    expect(claimsIn(causes)).toEqual([]);
  });

  it("because pain was only entered before runs", () => {
    const made = madeDiary(
      runs(() => 0),
      from,
    );
    const before = made.runs.map(({ day, id }) =>
      makeEntry(day ?? TODAY, 6, { id: `before-${id}`, at: instant(Date.parse(`${day}T05:00:00Z`)) }),
    );
    const causes = answerTo({ ...made, diary: before });
    expectSound(causes);
    // It was the day before that ended in pain.
    expect(causes.personal).toMatchObject({ flares: 0, runsWithoutEntry: 45 });
    expect(claimsIn(causes)).toEqual([]);
  });

  it("because it speaks of bad days alone", () => {
    const made = madeDiary(runs(everyThird), from);
    const causes = answerTo({ ...made, diary: made.diary.filter(({ pain }) => pain > 0) });
    expectSound(causes);
    expect(causes.personal.flares).toBe(0);
    expect(claimsIn(causes)).toEqual([]);
  });
});

describe("a diary with something odd in it", () => {
  it("two exposures that are always there together are one group, with one verdict and the sentence that says so", () => {
    const both = (index: number): MadeRun["about"] => ({
      stress: index % 3 === 0 || index % 5 === 0 ? "much" : "little",
      sleep: index % 3 === 0 || index % 5 === 0 ? "poor" : "good",
    });
    const causes = answerTo(madeDiary(runs(everyThird, both), from));
    expectSound(causes);
    expect(causes.groups.map(({ factors }) => factors)).toEqual([["stress", "poor-sleep"]]);
    expect(causes.groups[0]?.statement.text).toMatch(/can't tell them apart/);
    expect(factorOf(causes, "stress")).toMatchObject({ verdict: "raises", together: ["poor-sleep"] });
    expect(factorOf(causes, "poor-sleep")).toMatchObject({ verdict: "raises", together: ["stress"] });
  });

  it("ten flares in one week are compared in their week, and the ones that can't be seen are not counted", () => {
    const week = Array.from({ length: 10 }, (_none, index): MadeRun => {
      const on = addDays(TODAY, -8 + Math.floor(index / 2));
      return { on, pain: 5 };
    });
    const made = madeDiary(week, from);
    const twice = made.runs.map((run, index) => ({
      ...run,
      id: `${run.id}-${index}`,
      startedAt: instant((run.startedAt ?? 0) + (index % 2) * 6 * 3_600_000),
    }));
    const diary = [
      ...made.diary.filter(({ moment }) => moment === "at-rest"),
      ...twice.map(({ id, day, startedAt }) =>
        makeEntry(day ?? TODAY, 5, {
          id: `after-${id}`,
          moment: "after-run",
          at: instant((startedAt ?? 0) + 3_600_000),
          runId: id,
        }),
      ),
    ];
    const causes = answerTo({ ...made, runs: twice, diary });
    expectSound(causes);
    // The second run of each day begins in the flare of the first.
    expect(causes.personal.flaresFound).toBe(5);
    expect(claimsIn(causes)).toEqual([]);
  });

  it("a gap of a year leaves two diaries that are each compared within themselves", () => {
    const early = addDays(TODAY, -800);
    const first = runs(everyThird).map((run) => ({ ...run, on: addDays(run.on, -560) }));
    const made = madeDiary([...first, ...runs(everyThird)], early);
    const diary = made.diary.filter(({ day }) => day < addDays(TODAY, -580) || day > from);
    const causes = answerTo({ ...made, diary });
    expectSound(causes);
    expect(causes.personal.flares).toBe(30);
    for (const { startsOn, endsOn, flares, others } of causes.seasons) {
      for (const { day } of [...flares, ...others]) {
        expect(day >= startsOn && day <= endsOn).toBe(true);
      }
    }
  });

  it("nine flares make no statement about the runner, ten may", () => {
    const nine = answerTo(pairedDiary({ flareOnly: 9, otherOnly: 0 }));
    expectSound(nine);
    expect(nine.findings.flatMap(({ factors }) => factors.map(({ verdict }) => verdict))).not.toContain(
      "raises",
    );
    expect(nine.findings.every(({ flaresWithout }) => flaresWithout.kind === "unavailable")).toBe(true);
    expect(nine.findings.every(({ basis }) => basis !== "from-diary")).toBe(true);
    const ten = answerTo(pairedDiary({ flareOnly: 10, otherOnly: 0 }));
    expectSound(ten);
    expect(factorOf(ten, "long-sitting")?.oddsRatio.kind).toBe("computed");
  });
});

describe("whatever the diary", () => {
  const days = fc.array(
    fc.record({
      back: fc.integer({ min: 1, max: 150 }),
      pain: fc.nat(10),
      hasRun: fc.boolean(),
      isLong: fc.option(fc.boolean(), { nil: null }),
      isStressed: fc.option(fc.boolean(), { nil: null }),
      km: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
    }),
    { maxLength: 120 },
  );
  const partsOf = (drawn: readonly (typeof days extends fc.Arbitrary<infer T> ? T : never)[number][]) => {
    const once = [...new Map(drawn.map((one) => [one.back, one])).values()];
    return {
      today: TODAY,
      runs: once
        .filter(({ hasRun }) => hasRun)
        .map(({ back, km }) =>
          makeRun(`run-${back}`, addDays(TODAY, -back), { distanceM: km === null ? null : km * 1000 }),
        ),
      diary: once.map(({ back, pain, hasRun }) =>
        makeEntry(addDays(TODAY, -back), pain, { moment: hasRun ? "after-run" : "at-rest" }),
      ),
      dayLogs: once.map(({ back, isLong, isStressed }) => ({
        ...emptyDayLog(addDays(TODAY, -back)),
        sitting: isLong === null ? null : isLong ? ("over-6" as const) : ("under-3" as const),
        stress: isStressed === null ? null : isStressed ? ("much" as const) : ("little" as const),
      })),
    };
  };

  it("the answer is sound, and the order in which runs, entries and logs come changes nothing", () => {
    fc.assert(
      fc.property(days, (drawn) => {
        const parts = partsOf(drawn);
        const causes = answerTo(parts);
        expectSound(causes);
        const turned = answerTo({
          ...parts,
          runs: parts.runs.toReversed(),
          diary: parts.diary.toReversed(),
          dayLogs: parts.dayLogs.toReversed(),
        });
        expect(turned).toEqual(causes);
      }),
      { numRuns: 60 },
    );
  });

  it("no finding is from the diary below ten flares that can be compared", () => {
    fc.assert(
      fc.property(days, (drawn) => {
        const { personal, findings } = answerTo(partsOf(drawn));
        if (personal.flares >= personal.flaresNeeded) return;
        expect(findings.map(({ basis }) => basis)).not.toContain("from-diary");
        expect(findings.every(({ flaresWithout }) => flaresWithout.kind === "unavailable")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
