import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedLines } from "./printed-lines.ts";

// 8.5 pt are 2.9986 mm: a letter of 500 thousandths is 1.4993 mm wide, a space of 280 is 0.8396 mm.
describe("lines on paper", () => {
  it("counts letters by their widths: ten of 1.5 mm need 15 mm", () => {
    expect(printedLines("cccccccccc", 15)).toBe(1);
    expect(printedLines("cccccccccc", 14.9)).toBe(2);
  });

  it("breaks between words: two of 7.5 mm with a space take 15.84 mm", () => {
    expect(printedLines("ccccc ccccc", 15.9)).toBe(1);
    expect(printedLines("ccccc ccccc", 15.8)).toBe(2);
  });

  it("a word that is too long for any line is broken, and what follows it stands after its rest", () => {
    // 20 letters take 29.99 mm: 14 and 14 and the rest of 1.99, beside which 5 letters (7.5 mm) have room.
    expect(printedLines(`${"c".repeat(20)} ccccc`, 14)).toBe(3);
  });

  it("bold letters are wider by an eighth or so: 15 mm become 16.8", () => {
    expect(printedLines("cccccccccc", 16.7, [[0, 10]])).toBe(2);
    expect(printedLines("cccccccccc", 16.8, [[0, 10]])).toBe(1);
  });

  it("letters of other scripts count as wide as any", () => {
    // Five times 3.0586 mm.
    expect(printedLines("跑跑跑跑跑", 15.3)).toBe(1);
    expect(printedLines("跑跑跑跑跑", 15.2)).toBe(2);
  });

  it("never needs fewer lines for more words or in a narrower room", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 20, max: 200 }), (text, roomMm) => {
        const lines = printedLines(text, roomMm);
        expect(printedLines(`${text} and more`, roomMm)).toBeGreaterThanOrEqual(lines);
        expect(printedLines(text, roomMm * 0.9)).toBeGreaterThanOrEqual(lines);
      }),
      { numRuns: 300, seed: 20_260_531 },
    );
  });
});
