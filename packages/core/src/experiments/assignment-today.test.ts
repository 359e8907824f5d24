import { describe, expect, it } from "vitest";
import { assignmentToday, withheldUnless } from "./assignment-today.ts";
import { makeExperiment, on } from "./experiment.test-support.ts";
import { assignments } from "./lot.ts";
import { assignmentSchema } from "./schema.ts";

const experiment = makeExperiment();
const arms = assignments(experiment);

describe("what is on today", () => {
  it("is the arm of the day, known without any run", () => {
    for (const day of [0, 1, 6, 7, 50, 83]) {
      const assignment = assignmentToday(experiment, on(day));
      expect(assignment).toMatchObject({
        kind: "on",
        arm: arms[day],
        unit: "day",
        number: day + 1,
        unitsDone: day,
        unitsPlanned: 84,
        endsOn: on(83),
      });
      expect(assignmentSchema.safeParse(assignment).error).toBeUndefined();
    }
  });

  it("is nothing before the first day, after the last one and when it was stopped", () => {
    expect(assignmentToday(experiment, on(-1))).toMatchObject({ kind: "not-begun", startsOn: on(0) });
    expect(assignmentToday(experiment, on(84))).toEqual({ kind: "ended", unitsDone: 84, unitsPlanned: 84 });
    const stopped = { ...experiment, stoppedOn: on(1) };
    expect(assignmentToday(stopped, on(1))).toMatchObject({ kind: "ended", unitsDone: 1 });
    expect(assignmentToday(stopped, on(5))).toMatchObject({ kind: "ended", unitsDone: 2 });
    const never = { ...experiment, stoppedOn: on(-1) };
    expect(assignmentToday(never, on(-1))).toMatchObject({ kind: "ended", unitsDone: 0 });
  });

  it("is the arm of the week", () => {
    const weeks = makeExperiment({ kind: "soft-ground" });
    const arm = assignments(weeks);
    expect(assignmentToday(weeks, on(6))).toMatchObject({ kind: "on", arm: arm[0], number: 1 });
    expect(assignmentToday(weeks, on(7))).toMatchObject({ arm: arm[1], number: 2, endsOn: on(83) });
    expect(assignmentToday(weeks, on(83))).toMatchObject({ arm: arm[11], number: 12, unitsDone: 11 });
    expect(assignmentToday(weeks, on(84))).toMatchObject({ kind: "ended", unitsDone: 12 });
  });

  it.each(["stretching", "soft-ground"] as const)("never says that one may run: %s", (kind) => {
    const assignment = assignmentToday(makeExperiment({ kind }), on(0));
    const text = assignment.kind === "on" ? assignment.statement.text : "";
    expect(text).toContain("when today's answer allows");
  });

  it("is held back where today has no plan or no run, or a shoe is missing", () => {
    const open = { hasPlan: true, allowsRun: true };
    const missing = { id: "m", values: {}, text: "It needs two pairs." };
    const assignment = assignmentToday(experiment, on(0));
    expect(withheldUnless(assignment, { ...open, missing: null })).toBe(assignment);
    expect(withheldUnless(assignment, { hasPlan: false, allowsRun: false, missing })).toMatchObject({
      kind: "withheld",
      statement: { id: "experiments.withheld" },
    });
    expect(withheldUnless(assignment, { hasPlan: true, allowsRun: false, missing })).toMatchObject({
      kind: "withheld",
      statement: { id: "experiments.withheldToday" },
    });
    expect(withheldUnless(assignment, { ...open, missing })).toEqual({
      kind: "withheld",
      statement: missing,
    });
    const early = assignmentToday(experiment, on(-1));
    expect(withheldUnless(early, { hasPlan: false, allowsRun: false, missing: null })).toBe(early);
  });
});
