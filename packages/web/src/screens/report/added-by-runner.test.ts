import { describe, expect, it } from "vitest";
import { addedToReport, isTooMuch, NOTHING_ADDED } from "./added-by-runner.ts";

describe("what the runner adds to a report", () => {
  it("is nothing where the fields are empty or hold spaces alone", () => {
    expect(addedToReport(NOTHING_ADDED)).toEqual({ name: null, birthDate: null, tried: [] });
    expect(addedToReport({ name: "  ", birthDate: "", tried: " \n\n " })).toEqual({
      name: null,
      birthDate: null,
      tried: [],
    });
  });

  it("has a line for each thing tried, without empty ones", () => {
    const added = {
      name: " A. Runner ",
      birthDate: "1992-02-03",
      tried: "Heat in the evening\n\n Ibuprofen, 3 days ",
    };
    expect(addedToReport(added)).toEqual({
      name: "A. Runner",
      birthDate: "1992-02-03",
      tried: ["Heat in the evening", "Ibuprofen, 3 days"],
    });
    expect(isTooMuch(added)).toBe(false);
  });

  it("is five lines of a hundred characters at most, and says where there is more", () => {
    const lines = (count: number, length: number) =>
      Array.from({ length: count }, () => "x".repeat(length)).join("\n");
    expect(isTooMuch({ ...NOTHING_ADDED, tried: lines(5, 100) })).toBe(false);
    expect(isTooMuch({ ...NOTHING_ADDED, tried: lines(6, 1) })).toBe(true);
    expect(isTooMuch({ ...NOTHING_ADDED, tried: lines(1, 101) })).toBe(true);
    expect(addedToReport({ ...NOTHING_ADDED, tried: lines(7, 120) }).tried).toEqual(
      Array.from({ length: 5 }, () => "x".repeat(100)),
    );
  });
});
