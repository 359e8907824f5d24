import { describe, expect, it } from "vitest";
import { exportJson } from "./export-json.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const documentWith = (diary: string): Uint8Array =>
  bytesOf(`{ "format": "backstride-export/1", "diary": ${diary} }`);

describe("an export's document", () => {
  it("is known by its first bytes", () => {
    expect(exportJson(documentWith("[]"))).toEqual({
      ok: true,
      value: { format: "backstride-export/1", diary: [] },
    });
    expect(exportJson(bytesOf('{"diary": []}'))).toBe(null);
  });

  it.each([
    ["cut short", "[1, 2"],
    // Valid JSON: parsing takes it, but handing it from thread to thread ends in "Maximum call stack size exceeded".
    ["nested a hundred thousand lists deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["nested a hundred thousand objects deep", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
  ])("that is %s is refused", (_why, diary) => {
    expect(exportJson(documentWith(diary))).toMatchObject({ ok: false, error: { code: "jsonInvalid" } });
  });
});
