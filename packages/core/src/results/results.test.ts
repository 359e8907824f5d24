import { describe, expect, it } from "vitest";
import { sentence } from "./index.ts";

describe("sentence", () => {
  it("fills the places and keeps the values for other languages", () => {
    expect(sentence("a.b", "You ran {km} km in {days} days.", { km: 12, days: 3 })).toEqual({
      id: "a.b",
      values: { km: 12, days: 3 },
      text: "You ran 12 km in 3 days.",
    });
  });

  it("refuses a place without a value: a half sentence must not reach a runner", () => {
    expect(() => sentence("a.b", "You ran {km} km.")).toThrow(/no value for \{km\}/);
  });
});
