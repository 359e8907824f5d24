import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainNumber, plainTimeMs } from "./plain-values.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const numberIn = (text: string): number => plainNumber(bytesOf(`>${text}<`), 1, 1 + text.length);
const timeIn = (text: string): number => plainTimeMs(bytesOf(`>${text}<`), 1, 1 + text.length);

describe("plainNumber", () => {
  it("is the number that the language makes of the text, to the last bit", () => {
    const digits = fc.stringMatching(/^[+-]?\d{1,8}\.\d{1,28}$/);
    fc.assert(
      fc.property(digits, (text) => {
        expect(numberIn(text)).toBe(Number(text));
      }),
    );
  });

  it.each([
    ["7", 7],
    ["-0", -0],
    ["+12.", 12],
    [".5", 0.5],
    ["999999999999999", 999_999_999_999_999],
  ])("reads %s", (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  it.each(["", ".", "-", "1e5", "1.2.3", "0x10", " 1", "1 ", "--1", "1,5", "NaN", `1${"0".repeat(40)}`])(
    "leaves %j to others",
    (text) => {
      expect(numberIn(text)).toBeNaN();
    },
  );
});

describe("plainTimeMs", () => {
  it("is the moment that the language makes of the text", () => {
    const moment = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) });
    fc.assert(
      fc.property(moment, (ms) => {
        const written = new Date(ms).toISOString();
        const isLate = Number(written.slice(8, 10)) === 31;
        expect(timeIn(written)).toBe(isLate ? Number.NaN : ms);
      }),
    );
  });

  it.each([
    ["2026-05-04T07:30:00Z", Date.UTC(2026, 4, 4, 7, 30)],
    ["2026-05-04T07:30:09.5Z", Date.UTC(2026, 4, 4, 7, 30, 9, 500)],
    ["2026-05-04T07:30:09.12Z", Date.UTC(2026, 4, 4, 7, 30, 9, 120)],
    ["2024-02-28T23:59:59Z", Date.UTC(2024, 1, 28, 23, 59, 59)],
  ])("reads %s", (text, ms) => {
    expect(timeIn(text)).toBe(ms);
  });

  it.each([
    "2026-02-29T00:00:00Z",
    "2026-04-31T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-05-00T00:00:00Z",
    "2026-05-04T24:00:00Z",
    "2026-05-04T23:60:00Z",
    "2026-05-04T23:00:60Z",
    "0026-05-04T00:00:00Z",
    "2026-05-04T07:30:00",
    "2026-05-04T07:30:00+02:00",
    "2026-05-04 07:30:00Z",
    "2026-05-04T07:30:00.Z",
    "2026-05-04T07:30:00.1234Z",
    "2026-05-04T07:30Z",
    "20a6-05-04T07:30:00Z",
  ])("leaves %s to others", (text) => {
    expect(timeIn(text)).toBeNaN();
  });
});
