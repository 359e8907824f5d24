import { describe, expect, it } from "vitest";
import { fitCrc } from "./crc.ts";

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The checksum by its definition: one bit at a time. */
function crcBitByBit(bytes: Uint8Array): number {
  let register = 0;
  for (const byte of bytes) {
    register ^= byte;
    for (let bit = 0; bit < 8; bit += 1) register = register & 1 ? (register >>> 1) ^ 0xa001 : register >>> 1;
  }
  return register;
}

describe("fitCrc", () => {
  it("gives the published check value of CRC-16/ARC", () => {
    expect(fitCrc(ascii("123456789"))).toBe(0xbb3d);
  });

  it("agrees with the definition for every length from 0 to 40", () => {
    for (let length = 0; length <= 40; length += 1) {
      const bytes = Uint8Array.from({ length }, (_none, at) => (at * 73 + length * 29) & 0xff);
      expect(fitCrc(bytes)).toBe(crcBitByBit(bytes));
    }
  });

  it("agrees with the definition where bytes are folded, and leaves them as they were", () => {
    for (let length = 120; length <= 400; length += 1) {
      const bytes = Buffer.from(Array.from({ length }, (_none, at) => (at * at * 31 + length * 29) & 0xff));
      const before = [...bytes];
      expect(fitCrc(bytes)).toBe(crcBitByBit(bytes));
      expect([...bytes]).toEqual(before);
    }
  });

  it("covers only the stretch asked for", () => {
    expect(fitCrc(ascii("xx123456789y"), 2, 11)).toBe(0xbb3d);
  });

  it("leaves zero when the checksum itself is included, low byte first", () => {
    expect(fitCrc(Uint8Array.of(...ascii("123456789"), 0x3d, 0xbb))).toBe(0);
  });
});
