import { describe, expect, it } from "vitest";
import { ratingsProblem } from "./nprs-problem.ts";

describe("the three pain ratings", () => {
  it("may be half filled in, but not empty", () => {
    expect(ratingsProblem({ average: null, worst: null, now: null })).toBe("forms.problem.empty");
    expect(ratingsProblem({ average: null, worst: 0, now: null })).toBeNull();
    expect(ratingsProblem({ average: 4, worst: null, now: 9 })).toBeNull();
  });

  it("the worst may equal the others and not lie below them", () => {
    expect(ratingsProblem({ average: 5, worst: 5, now: 5 })).toBeNull();
    expect(ratingsProblem({ average: 5, worst: 4, now: null })).toBe("forms.nprs.problem.worst");
    expect(ratingsProblem({ average: null, worst: 4, now: 5 })).toBe("forms.nprs.problem.worst");
  });
});
