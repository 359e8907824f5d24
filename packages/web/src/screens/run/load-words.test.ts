import { describe, expect, it } from "vitest";
import { basisInWords, factorInWords, factorNumber, helpFor, slopeInWords } from "./load-words.ts";

describe("what made a load", () => {
  const basis = {
    steps: "cadence",
    course: "records",
    gradedShare: 0.914,
    ground: "map",
    shoe: "worn",
  } as const;

  it("is said to be as usual within a twentieth", () => {
    const said = (name: "steps" | "speed" | "grade", times: number, gradedShare = 1): string =>
      factorInWords(name, {
        factors: { steps: 1, speed: 1, grade: 1, [name]: times },
        basis: { ...basis, gradedShare },
      });
    expect(said("steps", 1.2)).toBe("more of them than in a usual hour");
    expect(said("steps", 0.5)).toBe("fewer of them than in a usual hour");
    expect(said("speed", 1.04)).toBe("about as fast as you usually run");
    expect(said("grade", 1.3)).toBe("going down made steps harder");
    expect(said("grade", 1)).toBe("they changed little");
    expect(said("grade", 1, 0)).toMatch(/^not known/);
    expect(factorNumber(1.2)).toBe("1.20");
  });

  it("was counted, or told with the bounds that it has", () => {
    const steps = { low: 7000, middle: 8000, high: 9000 };
    const counted = basisInWords(basis, steps);
    expect(counted[0]).toBe("Steps: about 8,000, counted by the watch.");
    expect(counted[2]).toMatch(/known for 91 % of the time/);
    const guessed = basisInWords({ ...basis, steps: "speed-and-height", gradedShare: 0 }, steps);
    expect(guessed[0]).toMatch(/between 7,000 and 9,000/);
    expect(guessed[2]).toBe("Slope: not known. The way is taken for level.");
  });

  it("is not known for a reason, and what would help is said where something would", () => {
    expect(helpFor("tooFewUsualRuns")?.words).toMatch(/five runs/);
    expect(helpFor("stepsNotKnown")?.link?.href).toBe("/data");
    expect(helpFor("notARun")).toBeNull();
  });
});

describe("a slope in words", () => {
  it("is metres of height per 100 m, up or down, and level below half a metre", () => {
    expect([-3.6, -0.4, 0, 0.4, 0.5, 7.2].map(slopeInWords)).toEqual([
      "4 m down per 100 m",
      "level",
      "level",
      "level",
      "1 m up per 100 m",
      "7 m up per 100 m",
    ]);
  });
});
