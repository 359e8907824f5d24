import { describe, expect, it } from "vitest";
import { decimalMarkOf, numberFromCell } from "./number-cell.ts";

describe("decimalMarkOf", () => {
  it.each([
    [["9,44"], ","],
    [["9.44", "1428"], "."],
    [["0,125"], ","],
    [["3322.949951171875"], "."],
    [["1.234,5"], ","],
    [["1,234.567"], "."],
    [["1,234,567"], "."],
    [["1 234,5"], ","],
    [["2.5e-05"], "."],
    [["1,234"], null],
    [["1428", "", "text", "1,234"], null],
    [["9,44", "9.44"], null],
    [["1,2,3.4,5"], null],
  ])("of %j is %j", (cells, mark) => {
    expect(decimalMarkOf(cells)).toBe(mark);
  });
});

describe("numberFromCell", () => {
  it.each([
    ["1428", null, 1428],
    ["-15.5", ".", -15.5],
    ["9,44", ",", 9.44],
    ["1,234", ".", 1234],
    ["1,234", ",", 1.234],
    ["1.234", ",", 1234],
    ["1,234,567.5", ".", 1234567.5],
    ["1.234,5", ",", 1234.5],
    ["1\u00a0234,5", ",", 1234.5],
    ["1\u202f234,5", ",", 1234.5],
    ["1'234.5", ".", 1234.5],
    ["2.5e-05", ".", 0.000025],
    ["1e12", ".", 1e12],
  ] as const)("reads %j with the mark %j as %j", (cell, mark, number) => {
    expect(numberFromCell(cell, mark)).toBe(number);
  });

  it.each([
    ["", "."],
    ["1,234", null],
    ["9.44", null],
    ["9.44", ","],
    ["9,44", "."],
    ["1,23,456", "."],
    ["NaN", "."],
    ["Infinity", "."],
    ["0x10", "."],
    ["false", "."],
    ["12 34", "."],
    ["9".repeat(400), "."],
    ["1e400", "."],
    ["1e308", "."],
    ["-1000000000001", "."],
  ] as const)("takes %j with the mark %j as missing", (cell, mark) => {
    expect(numberFromCell(cell, mark)).toBeNull();
  });
});
