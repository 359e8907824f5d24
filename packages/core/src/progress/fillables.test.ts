import { describe, expect, it } from "vitest";
import { findFillable } from "./fillables.ts";
import { makeSitting } from "./sittings.test-support.ts";

function textsOf(id: string, ...sittings: readonly (readonly [day: string, answers: unknown])[]) {
  const filled = sittings.map(([day, answers]) => makeSitting(id, day, answers));
  const latest = filled.at(-1);
  const report = latest === undefined ? null : findFillable(id)?.report(latest, filled.slice(0, -1));
  return report?.ok ? report.value.statements.map(({ text }) => text) : null;
}

const three = (score: number, last = "c") => ({
  activities: ["a", "b", last].map((activity) => ({ activity, score })),
});

describe("a sitting", () => {
  it.each([
    ["nprs", { average: 11 }, "inputInvalid"],
    ["nprs", { average: 2.5 }, "inputInvalid"],
    ["nprs", { average: 6, worst: 4 }, "inputInvalid"],
    ["nprs", { baseline: { average: 6 } }, "unknownField"],
    ["nprs", {}, "inputInvalid"],
    ["nprs", { average: null, worst: null, now: null }, "inputInvalid"],
    ["psfs", { activities: [{ activity: "run", score: 3 }] }, "inputInvalid"],
    ["psfs", three(11), "inputInvalid"],
    ["psfs", three(3, " A "), "inputInvalid"],
    ["psfs", { activities: three(3).activities.map((one) => ({ ...one, score: null })) }, "inputInvalid"],
    ["ostrc-o2", { q1: 6, q2: 8, q3: 8, q4: 8 }, "inputInvalid"],
    ["ostrc-o2", { q1: 0, q2: 17 }, "inputInvalid"],
    ["ostrc-h2", {}, "inputInvalid"],
    ["rmdq", ["1", "1"], "inputInvalid"],
    ["rmdq", ["25"], "inputInvalid"],
    ["rmdq", { ticked: ["a"] }, "inputInvalid"],
    ["rmdq", 7, "inputInvalid"],
    ["trunk-endurance", { extensorS: -1 }, "inputInvalid"],
    ["trunk-endurance", { extensorS: 60, baseline: null }, "unknownField"],
    ["modified-thomas", { left: { hipDegAboveHorizontal: null }, right: null }, "inputInvalid"],
    ["modified-thomas", { left: { hipDegAboveHorizontal: 91 }, right: null }, "inputInvalid"],
    ["modified-thomas", null, "inputInvalid"],
  ])("of %s with %j is refused with %s", (id, answers, code) => {
    expect(findFillable(id)?.parse(answers)).toMatchObject({ ok: false, error: { code } });
  });

  it("of the Roland-Morris form is kept in one form, however it came; none ticked is an answer", () => {
    const kept = { ok: true, value: { ticked: [3, 24] } };
    expect(findFillable("rmdq")?.parse(["3", "24"])).toEqual(kept);
    expect(findFillable("rmdq")?.parse({ ticked: [3, "24"] })).toEqual(kept);
    expect(findFillable("rmdq")?.parse([])).toEqual({ ok: true, value: { ticked: [] } });
  });

  it.each(["start-back", "axspa-ng65", "session-spike", "none"])("there is none of %s", (id) => {
    expect(findFillable(id)).toBeNull();
  });
});

describe("what a sitting means", () => {
  it("is its score alone the first time, and the change from the first one later", () => {
    expect(textsOf("rmdq", ["2026-04-01", ["1", "2"]])?.[0]).toContain("2 of 24 points. One form can't show");
    const later = textsOf(
      "rmdq",
      ["2026-04-01", ["1", "2"]],
      ["2026-04-08", ["1", "2", "3"]],
      ["2026-04-15", []],
    );
    expect(later?.[0]).toBe("From 2 to 0 of 24 points; fewer are better.");
  });

  it("holds activities against the first sitting that names the same", () => {
    expect(textsOf("psfs", ["2026-04-01", three(3)], ["2026-05-01", three(6)])?.[0]).toContain("from 3 to 6");
    expect(textsOf("psfs", ["2026-04-01", three(3)], ["2026-05-01", three(6, "d")])).toEqual([
      "Mean 6 of 10; one moment shows no change.",
    ]);
    const half = {
      activities: three(6).activities.map((one, at) => (at === 0 ? { ...one, score: null } : one)),
    };
    expect(textsOf("psfs", ["2026-04-01", three(3)], ["2026-05-01", half])).toEqual([
      "There is no mean. Not rated: “a”.",
    ]);
  });

  it("adds the change where the instrument scores one sitting only", () => {
    const texts = textsOf("ostrc-o2", ["2026-04-01", { q1: 25 }], ["2026-05-01", { q1: 0 }]);
    expect(texts?.[0]).toBe("No problem in the last 7 days: severity 0 of 100.");
    expect(texts).toContainEqual(expect.stringContaining("better by 100 since 1 April 2026"));
    expect(textsOf("ostrc-o2", ["2026-04-01", { q1: 25 }])?.join(" ")).not.toContain("since");
  });

  it("of trunk endurance is held against the first test", () => {
    const texts = textsOf(
      "trunk-endurance",
      ["2026-04-01", { extensorS: 60 }],
      ["2026-05-01", { extensorS: 70 }],
    );
    expect(texts?.[0]).toContain("Back extension changed by 10 s: less than");
  });
});
