import { describe, expect, it } from "vitest";
import { inReadingOrder } from "./reading-order.ts";

describe("the order in which advice is read", () => {
  it("puts what applies before what must not be done, and what is not known last", () => {
    const given = [
      { id: "a", verdict: "not-known" },
      { id: "b", verdict: "must-not" },
      { id: "c", verdict: "applies" },
      { id: "d", verdict: "not-known" },
      { id: "e", verdict: "applies" },
    ] as const;
    expect(inReadingOrder(given).map(({ id }) => id)).toEqual(["c", "e", "b", "a", "d"]);
    expect(given[0].id).toBe("a");
  });
});
