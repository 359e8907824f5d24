import { describe, expect, it } from "vitest";
import { assess } from "../../assessment/index.ts";
import { emptyDayLog } from "../../diary/index.ts";
import { findSource } from "../../evidence/index.ts";
import { sentence } from "../../results/index.ts";
import type { Scenario } from "../../scenario/index.ts";
import { daysAgo, makeScenario } from "../../scenario/scenario.test-support.ts";
import type { CauseId } from "../index.ts";
import { speaksFor } from "./observation.ts";
import { thomasTest, trunkTest } from "./self-tests.test-support.ts";

const causesOf = (about: Partial<Scenario>) => assess(makeScenario(about)).causes.findings;
const cause = (id: CauseId, about: Partial<Scenario>) => {
  const finding = causesOf(about).find((one) => one.id === id);
  if (finding === undefined) throw new Error(`no finding ${id}`);
  return finding;
};
const { runner } = makeScenario();

/** On which side the trunk test stands in the finding of C5. */
const sideOf = (selfTests: Scenario["selfTests"]) => {
  const { speaksFor: yes, speaksAgainst: no, speaksNeither: neither } = cause("C5", { selfTests });
  return [yes, no, neither].map((seen) => seen.map(({ rule }) => rule).includes("cause-trunk-endurance"));
};
const FOR = [true, false, false];
const AGAINST = [false, true, false];
const NEITHER = [false, false, true];
const NOWHERE = [false, false, false];

describe("C5, a weak trunk", () => {
  // The noise of one test is 1.96 * 17.5 = 34.3 s, so that the lines of 58 and 198 s are passed at 23.7 and 232.3 s.
  it.each([
    [23.6, FOR],
    [23.7, NEITHER],
    [57, NEITHER],
    [59, NEITHER],
    [92.4, NEITHER],
    [197, NEITHER],
    [199, NEITHER],
    [232.3, NEITHER],
    [232.4, AGAINST],
    [0, FOR],
  ])("back extension of %d s", (extensorS, side) => {
    expect(sideOf([trunkTest({ extensorS })])).toEqual(side);
  });

  it("a test 180 days ago counts, one of 181 days does not", () => {
    expect(sideOf([trunkTest({ extensorS: 10 }, daysAgo(180))])).toEqual(FOR);
    expect(sideOf([trunkTest({ extensorS: 10 }, daysAgo(181))])).toEqual(NOWHERE);
    expect(sideOf([trunkTest({ extensorS: 10 }, daysAgo(-1))])).toEqual(NOWHERE);
  });

  it("the latest test counts, wherever it stands; of one day the one that stands last", () => {
    const [short, long] = [
      trunkTest({ extensorS: 10 }, daysAgo(3)),
      trunkTest({ extensorS: 300 }, daysAgo(40)),
    ];
    expect(sideOf([short, long])).toEqual(FOR);
    expect(sideOf([long, short])).toEqual(FOR);
    expect(sideOf([short, trunkTest({ extensorS: 300 }, daysAgo(3))])).toEqual(AGAINST);
  });

  it("a later test without back extension does not hide the one before it", () => {
    const later = trunkTest({ flexorS: 30 }, daysAgo(1));
    expect(sideOf([trunkTest({ extensorS: 10 }), later])).toEqual(FOR);
    expect(cause("C5", { selfTests: [later] }).missing[0]?.id).toBe("causes.trunk.noExtension");
  });

  it("without a test it is missing and said where it is done; zero seconds are no missing test", () => {
    const missingOf = (selfTests: Scenario["selfTests"]) =>
      cause("C5", { selfTests }).missing.map(({ id }) => id);
    expect(missingOf([])).toContain("causes.trunk.tests");
    expect(cause("C5", {}).missing[0]?.text).toContain("under Questionnaires");
    expect(missingOf([trunkTest({ extensorS: 0 })])).not.toContain("causes.trunk.tests");
  });

  it("says the noise, that the lines could not be checked, and that the diary can't tell a state that stays", () => {
    for (const extensorS of [10, 100, 300]) {
      const {
        speaksFor: yes,
        speaksAgainst: no,
        speaksNeither: neither,
      } = cause("C5", {
        selfTests: [trunkTest({ extensorS })],
      });
      const [seen] = [...yes, ...no, ...neither];
      expect(seen?.statement.text).toContain("34 s");
      expect(seen?.statement.text).toContain("could not be checked");
      expect(seen?.statement.text).toContain("the same on good and bad days, so that your diary can't tell");
      expect(seen?.grade).toBe("very-low");
    }
  });

  it("shows ratios as they are and weighs none: 100 s of flexion and bridges of 25 and 20 s to 50 s of extension", () => {
    const [seen] = cause("C5", {
      selfTests: [trunkTest({ extensorS: 50, flexorS: 100, rightSideBridgeS: 25, leftSideBridgeS: 20 })],
    }).speaksNeither;
    const ratios = seen?.facts.filter(({ label }) => label.includes("not weighed")).map(({ value }) => value);
    expect(ratios).toEqual([2, 0.25, 0.5, 0.4]);
    expect(seen?.thresholds.every(({ unit, met }) => unit === "s" && !met)).toBe(true);
  });

  it("held short it is there with an unknown effect, as the figure of the study could not be checked", () => {
    expect(findSource("luoto-1995")?.verified).toBe(false);
    expect(cause("C5", { selfTests: [trunkTest({ extensorS: 10 })] }).basis).toBe("present-effect-unknown");
    expect(cause("C5", { selfTests: [trunkTest({ extensorS: 300 })] }).basis).toBe("not-seen");
    expect(cause("C5", { selfTests: [trunkTest({ extensorS: 100 })] }).basis).toBe("not-known");
  });
});

describe("C4, tense hips", () => {
  const stiff = { hipDegAboveHorizontal: 20, kneeFlexionDeg: 30 };
  const loose = { hipDegAboveHorizontal: -20, kneeFlexionDeg: 90 };

  it("the Thomas test speaks neither way, however stiff or loose, and says why", () => {
    for (const side of [stiff, loose]) {
      const finding = cause("C4", { selfTests: [thomasTest({ left: side, right: side })] });
      expect(finding).toMatchObject({
        state: "not-known",
        basis: "not-known",
        speaksFor: [],
        speaksAgainst: [],
      });
      expect(finding.speaksNeither.map(({ rule }) => rule)).toEqual(["cause-hip-test"]);
      expect(finding.speaksNeither[0]?.statement.text).toContain("31.8 % of stiff hips");
      expect(finding.speaksNeither[0]?.statement.text).toContain("your diary can't tell");
    }
  });

  it("names what was measured, and only that", () => {
    const [seen] = cause("C4", {
      selfTests: [thomasTest({ left: { hipDegAboveHorizontal: 5, kneeFlexionDeg: null }, right: loose })],
    }).speaksNeither;
    expect(seen?.statement.values["found"]).toBe(
      "left, over one joint: short; right, over one joint: not short; right, over two joints: not short",
    );
    expect(seen?.facts.map(({ value }) => value)).toEqual([daysAgo(10), 5, -20, 90]);
  });

  it("an old test or none is missing", () => {
    const ids = (selfTests: Scenario["selfTests"]) => cause("C4", { selfTests }).missing.map(({ id }) => id);
    expect(ids([])).toContain("causes.hips.test");
    expect(ids([thomasTest({ left: stiff }, daysAgo(181))])).toContain("causes.hips.test");
    expect(ids([thomasTest({ left: stiff }, daysAgo(180))])).not.toContain("causes.hips.test");
  });

  it("more than six hours of sitting are a state with a published effect, six are not", () => {
    const sitting = (sittingHoursPerDay: number) =>
      cause("C4", { runner: { ...runner, sittingHoursPerDay } });
    expect(sitting(6.5).basis).toBe("published-and-present");
    expect(sitting(6.5).statement.text).toContain("more than 6 hours of sitting on a usual day");
    expect(sitting(6).basis).toBe("not-seen");
  });

  it("are told with what the last weeks show beside it", () => {
    const { statement } = cause("C4", {
      runner: { ...runner, sittingHoursPerDay: 8 },
      dayLogs: [{ ...emptyDayLog(daysAgo(2)), sitting: "over-6" }],
    });
    expect(statement.text).toContain("on a usual day; more than 6 hours of sitting (1 of 1)");
  });
});

describe("a state with a published effect", () => {
  const seen = {
    rule: "a-rule",
    statement: sentence("a.test", "It is there."),
    sources: [],
    grade: null,
  };

  it("is one only where the publication could be checked", () => {
    expect(speaksFor(seen, { source: "suri-2018", name: "it" })).toMatchObject({ published: { name: "it" } });
    expect(speaksFor(seen, { source: "luoto-1995", name: "it" })).toMatchObject({ published: null });
    expect(speaksFor(seen)).toMatchObject({ published: null });
  });

  it("ranks its cause before one that is there with an unknown effect", () => {
    const ids = causesOf({
      runner: { ...runner, sittingHoursPerDay: 9 },
      selfTests: [trunkTest({ extensorS: 10 })],
    }).map(({ id, basis }) => `${id} ${basis}`);
    expect(ids[0]).toBe("C4 published-and-present");
    expect(ids.indexOf("C4 published-and-present")).toBeLessThan(ids.indexOf("C5 present-effect-unknown"));
    expect(ids.indexOf("C5 present-effect-unknown")).toBeLessThan(
      ids.findIndex((id) => id.endsWith("not-known")),
    );
  });
});
