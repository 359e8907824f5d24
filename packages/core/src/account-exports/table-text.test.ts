import { describe, expect, it } from "vitest";
import { hasUtf16Mark, textOfTable } from "./table-text.ts";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe("the text of a table", () => {
  it.each([
    ["UTF-8", bytes(0x46, 0xc3, 0xbc, 0x3b)],
    ["UTF-8 with its mark", bytes(0xef, 0xbb, 0xbf, 0x46, 0xc3, 0xbc, 0x3b)],
    ["UTF-16, the low byte first", bytes(0xff, 0xfe, 0x46, 0, 0xfc, 0, 0x3b, 0)],
    ["UTF-16, the high byte first", bytes(0xfe, 0xff, 0, 0x46, 0, 0xfc, 0, 0x3b)],
    ["the code of Western spreadsheets", bytes(0x46, 0xfc, 0x3b)],
  ])("is read from %s", (_what, written) => {
    expect(textOfTable(written)).toBe("Fü;");
  });

  it("stays UTF-8 where only one of its characters is broken", () => {
    expect(textOfTable(bytes(0xc3, 0xbc, 0xff, 0x3b))).toBe("ü\uFFFD;");
  });

  it("knows no mark in fewer bytes than one has", () => {
    expect(hasUtf16Mark(bytes(0xff))).toBe(false);
    expect(textOfTable(bytes())).toBe("");
  });
});
