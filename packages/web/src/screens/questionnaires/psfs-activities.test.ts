import { describe, expect, it } from "vitest";
import { activitiesProblem, firstLines, namedActivities, withSuggestion } from "./psfs-activities.ts";

const line = (activity: string, score: number | null = null) => ({ activity, score });
const THREE = [line("Running", 4), line("Sitting", null), line("Stairs", 0)];

describe("activities of the runner's own", () => {
  it("can be kept from three on, also where a rating is open", () => {
    expect(activitiesProblem(THREE)).toBeNull();
    expect(activitiesProblem(THREE.slice(1))).toBe("forms.psfs.problem.few");
  });

  it("without any rating say nothing yet", () => {
    expect(activitiesProblem(THREE.map(({ activity }) => line(activity)))).toBe("forms.psfs.problem.unrated");
  });

  it("must differ, whatever their capitals and spaces", () => {
    expect(activitiesProblem([...THREE, line(" running ")])).toBe("forms.psfs.problem.twice");
  });

  it("a rating without an activity is told, not dropped", () => {
    expect(activitiesProblem([...THREE, line("", 3)])).toBe("forms.psfs.problem.nameless");
  });

  it("lines without a name are not sent, and 0 stays 0", () => {
    expect(namedActivities([...THREE, line("  ")])).toEqual(THREE);
  });

  it("stand there again without their scores, and anything else gives three free lines", () => {
    expect(firstLines({ activities: THREE })).toEqual([line("Running"), line("Sitting"), line("Stairs")]);
    for (const answers of [undefined, null, 3, { activities: "x" }, { activities: [{ activity: 1 }] }]) {
      expect(firstLines(answers)).toEqual([line(""), line(""), line("")]);
    }
  });

  it("a suggestion takes the first free line, then a new one, and never a sixth", () => {
    expect(withSuggestion([line("A"), line(""), line("")], "B")[1]).toEqual(line("B"));
    expect(withSuggestion(THREE, "B")).toHaveLength(4);
    const five = [...THREE, line("D"), line("E")];
    expect(withSuggestion(five, "F")).toEqual(five);
  });
});
