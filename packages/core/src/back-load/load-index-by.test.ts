import { describe, expect, it } from "vitest";
import { contextOf, runOf, stretch, USUAL_SPEED_M_PER_S as USUAL } from "./back-load.test-support.ts";
import { backLoadOf, loadIndexBy, USUAL_EXPONENT } from "./index.ts";

const MIDDLE = { steps: "middle", grade: "middle", ground: "middle", shoe: "middle" } as const;

describe("one choice of computing the load", () => {
  const run = runOf([stretch(30, USUAL), stretch(30, 1.1 * USUAL, { gradeStep: -5 })]);

  it("with everything in the middle is the index, with everything at an end that end of the band", () => {
    const load = backLoadOf(run, contextOf({ shoe: "worn" }));
    if (load.kind === "unknown") throw new Error(load.index.detail);
    const by = (end: "low" | "middle" | "high") =>
      loadIndexBy(run, contextOf({ shoe: "worn" }), {
        exponent: USUAL_EXPONENT,
        steps: end,
        grade: end,
        ground: end,
        shoe: end,
      });
    expect([by("low"), by("middle"), by("high")]).toEqual(
      [load.band.low, load.index.value, load.band.high].map((value) => expect.closeTo(value, 8)),
    );
  });

  it("with an exponent of 1 counts each step by its strength: 30 + 30 x 1.1 x 1.343 minutes of 60", () => {
    // -10 % are 5.71 degrees: 1 + 0.54 x 5.71 / 9 = 1.3426.
    const index = loadIndexBy(run, contextOf(), { ...MIDDLE, exponent: 1 });
    expect(index).toBeCloseTo(100 * ((30 + 30 * 1.1 * 1.3426) / 60), 1);
  });
});
