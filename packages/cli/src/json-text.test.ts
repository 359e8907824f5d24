import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonText, parseJson } from "./json-text.ts";

describe("a JSON text", () => {
  it("means what JSON means, whatever the document", () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), (text) => {
        expect(parseJson(text, "x")).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { seed: 20_261_130 },
    );
  });

  it.each([
    ['{"a":1,"a":1}', "a"],
    ['{"b":[{"a":1},{"a":2,"c":"}{,","a":3}]}', "a"],
    ['{"a":{"a":1},"\\u0061":2}', "a"],
    ['{"q\\"x":"\\\\","b":[],"q\\"x":0}', 'q"x'],
    ['{"__proto__":1,"__proto__":2}', "__proto__"],
  ])("%s has a field twice", (text, key) => {
    expect(parseJson(text, "x")).toMatchObject({
      ok: false,
      error: {
        code: "jsonInvalid",
        message: `x has the field "${key}" twice in one object. Write it once.`,
      },
    });
  });

  it.each(['[{"a":1},{"a":2}]', '{"a":{"a":{"b":1},"b":2}}', '["a","a"]', '{"a":"a","b":"a"}'])(
    "%s has none twice",
    (text) => {
      expect(parseJson(text, "x").ok).toBe(true);
    },
  );

  it("with a field twice is given in both readings", () => {
    const parsed = parseJson('{"sign":"yes","n":1,"sign":"no"}', "x");
    expect(parsed).toMatchObject({
      ok: false,
      error: {
        readings: [
          { sign: "no", n: 1 },
          { sign: "yes", n: 1 },
        ],
      },
    });
  });

  it("is read 100 deep and refused 101 deep", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    expect(parseJson(nested(100), "x").ok).toBe(true);
    expect(parseJson(nested(101), "x")).toMatchObject({ ok: false, error: { code: "jsonInvalid" } });
    expect(parseJson(nested(200_000), "x").ok).toBe(false);
  });
});

describe("the bytes of a JSON file", () => {
  const text = '{"name":"é"}';
  const utf16 = (given: string): Buffer => Buffer.from(given, "utf16le");
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 with its mark", utf16(`\uFEFF${text}`)],
    ["UTF-16 without", utf16(text)],
    ["big-endian UTF-16 with its mark", utf16(`\uFEFF${text}`).swap16()],
    ["big-endian UTF-16 without", utf16(text).swap16()],
  ])("are read as %s", (_name, bytes) => {
    expect(jsonText(bytes)).toBe(text);
  });

  it("may be none or one", () => {
    expect([jsonText(Uint8Array.of()), jsonText(Uint8Array.of(0x35))]).toEqual(["", "5"]);
  });
});
