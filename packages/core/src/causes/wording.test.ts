import { describe, expect, it } from "vitest";
import { assess } from "../assessment/index.ts";
import { makeEntry } from "../diary/entry.test-support.ts";
import { makeRun } from "../runs/run.test-support.ts";
import { daysAgo, makeScenario } from "../scenario/scenario.test-support.ts";
import { CAUSE_BASES, type Causes } from "./cause-finding.ts";
import { diaryObservations } from "./diary/diary-observations.ts";
import { FACTORS, isOfRuns, recordOf } from "./factors/index.ts";
import { trunkTest } from "./present/self-tests.test-support.ts";
import { statementOf } from "./statement-of.ts";

/** A run every other day for a year; every eighth one is twice as long as the others, and a flare follows it. */
const spikesAndFlares = (): Causes => {
  const backs = Array.from({ length: 180 }, (_none, index) => 2 * index + 2);
  const isLong = (back: number): boolean => back % 32 === 0;
  return assess(
    makeScenario({
      runs: backs.map((back) =>
        makeRun(`r${back}`, daysAgo(back), { distanceM: isLong(back) ? 12_000 : 6000 }),
      ),
      diary: backs.map((back) =>
        makeEntry(daysAgo(back), isLong(back) ? 6 : 0, { moment: "after-run", runId: `r${back}` }),
      ),
    }),
  ).causes;
};

const spoken = ({ findings, personal, groups, nextQuestion }: Causes): readonly string[] => [
  personal.statement.text,
  ...groups.map(({ statement }) => statement.text),
  ...(nextQuestion === null ? [] : [nextQuestion.statement.text]),
  ...findings.flatMap(({ statement, speaksFor, speaksAgainst, speaksNeither, missing }) => [
    statement.text,
    ...[...speaksFor, ...speaksAgainst, ...speaksNeither].map((because) => because.statement.text),
    ...missing.map(({ text }) => text),
  ]),
];

describe("what counts as exposed", () => {
  const factors = assess(makeScenario()).causes.findings.flatMap((finding) => finding.factors);

  it("is told of a run where only a run can have it, and of a day otherwise", () => {
    expect(factors.length).toBeGreaterThan(0);
    for (const { id, phrase } of factors) expect(phrase).toMatch(isOfRuns(id) ? /^a run \w/ : /^a day \w/);
  });

  it("names what can't be told apart by what it is called when it is there, never by an identifier", () => {
    const [factor] = factors;
    if (factor === undefined) throw new Error("no factor");
    const [seen] = diaryObservations([
      { ...factor, verdict: "leans-more", together: ["days-since-stretching"] },
    ]);
    expect(JSON.stringify(seen)).toContain("three days or more without stretching");
    expect(JSON.stringify(seen)).not.toContain("days-since-stretching");
  });
});

describe("the name of a factor", () => {
  it("says what is there and no number of days since, is short, and is no other's", () => {
    const names = FACTORS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[A-Z]/);
      expect(name).not.toMatch(/ since (stretching|strength)|^Distance/);
      expect(name.length).toBeLessThanOrEqual(40);
    }
  });

  it("stands in lists of what was there, and the exposure's own title where nothing is known of it", () => {
    const { findings } = assess(makeScenario()).causes;
    const stretching = findings
      .flatMap(({ factors }) => factors)
      .find(({ id }) => id === "days-since-stretching");
    expect(stretching?.title).toBe("Three days or more without stretching");
    const unknown = findings.flatMap(({ missing }) => missing.map(({ text }) => text)).join(" ");
    expect(unknown).toContain(recordOf("days-since-stretching").title.toLowerCase());
  });
});

describe("the statement of a cause", () => {
  it("rounds the interval outwards, the middle to the nearest, and says it only if it is a cause", () => {
    const share = {
      kind: "computed",
      middle: 3.6,
      low: 2.9,
      high: 4.1,
      exposedFlares: 6,
      knownFlares: 10,
    } as const;
    expect(statementOf("from-diary", share, { factors: [], states: [] }).text).toBe(
      "Your diary speaks for it: if it is a cause, about 4 (2 to 5) of 10 flares of the last year would not have come without it.",
    );
  });

  it("names a state that was told beside the factors of the last weeks", () => {
    const { text } = statementOf(
      "published-and-present",
      { kind: "unavailable", reason: "a", detail: "" },
      {
        factors: [],
        states: [{ source: "suri-2018", name: "more than 6 hours of sitting on a usual day" }],
      },
    );
    expect(text).toContain(
      "by what you told or by the last four weeks: more than 6 hours of sitting on a usual day.",
    );
  });

  it("gives no count of flares for any other basis", () => {
    const share = { kind: "computed", middle: 9, low: 9, high: 9, exposedFlares: 9, knownFlares: 9 } as const;
    for (const basis of CAUSE_BASES.filter((one) => one !== "from-diary"))
      expect(statementOf(basis, share, { factors: [], states: [] }).text).not.toContain("9");
  });
});

describe("whatever is said of causes", () => {
  const claimed = spikesAndFlares();
  const answers = [
    claimed,
    assess(makeScenario({ runs: [], diary: [] })).causes,
    assess(makeScenario()).causes,
    ...[20, 100, 240].map(
      (extensorS) => assess(makeScenario({ selfTests: [trunkTest({ extensorS })] })).causes,
    ),
  ];

  it("is a claim in one of them, so that the words of a claim are among those looked at", () => {
    expect(claimed.findings[0]).toMatchObject({ id: "C6", basis: "from-diary" });
    expect(spoken(claimed).filter((text) => text.includes("does not prove"))).not.toEqual([]);
  });

  it("permits nothing, diagnoses nothing, and gives no risk", () => {
    for (const text of answers.flatMap(spoken)) {
      expect(text).not.toMatch(
        /you (can|may) (go on |keep )?run|is safe|diagnos|\brisk\b|will (hurt|flare)/i,
      );
    }
  });

  it("says of what flares followed no more often that this does not make it safe", () => {
    const [factor] = claimed.findings[0]?.factors ?? [];
    if (factor === undefined) throw new Error("no factor");
    const seen = diaryObservations([{ ...factor, verdict: "leans-less" }]);
    expect(seen).toMatchObject([{ kind: "against" }]);
    expect(JSON.stringify(seen)).toContain("does not make it safe");
  });
});
