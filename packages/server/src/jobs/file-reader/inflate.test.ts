import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inflate } from "./inflate.ts";

const LIMITS = { fileBytes: 1_000_000, packingRatio: 200, ratioFreeBytes: 1_000 };

describe("a gzip file", () => {
  it("that would grow more times than a zip's member may is refused, far below the limit of sizes", () => {
    // A hundred thousand zeros are packed into some 130 bytes: they grow about 800 times.
    const bomb = gzipSync(new Uint8Array(100_000));
    expect(bomb.length).toBeLessThan(100_000 / LIMITS.packingRatio);
    expect(inflate(bomb, LIMITS)).toMatchObject({ ok: false, error: { code: "archiveTooLarge" } });
  });

  it("may grow as many times as it likes while it stays small", () => {
    expect(inflate(gzipSync(new Uint8Array(1_000)), LIMITS)).toMatchObject({ ok: true });
  });

  it("that is damaged is refused", () => {
    const cut = gzipSync(Buffer.from("a run")).subarray(0, 12);
    expect(inflate(cut, LIMITS)).toMatchObject({ ok: false, error: { code: "gzipBroken" } });
  });
});
