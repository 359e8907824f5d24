import { beginSession, SESSIONS } from "@backstride/core/sessions";
import { instant } from "@backstride/core/time";
import { describe, expect, it } from "vitest";
import { readProgress, sessionUnderWay } from "./kept-progress.ts";
import { readOffers } from "./last-offers.ts";

const START = Date.parse("2026-11-25T10:00:00Z");
const HOUR_MS = 3_600_000;

describe("a session that was kept", () => {
  const progress = beginSession(SESSIONS.warmth, 15, instant(START));
  const text = JSON.stringify(progress);

  it("is gone on with, for six hours", () => {
    expect(readProgress(text, START + 6 * HOUR_MS - 1)).toEqual(progress);
    expect(readProgress(text, START + 6 * HOUR_MS)).toBeNull();
  });

  it("is none where its steps are of another version, or what stands there is not ours", () => {
    expect(readProgress(JSON.stringify({ ...progress, version: "warmth/0" }), START)).toBeNull();
    expect(readProgress(JSON.stringify({ ...progress, sessionId: "sauna" }), START)).toBeNull();
    expect(readProgress(JSON.stringify({ ...progress, startedAt: "ten" }), START)).toBeNull();
    for (const other of [null, "", "{", "null", "[]", "7"]) expect(readProgress(other, START)).toBeNull();
  });
});

describe("a session that ends by itself", () => {
  // The moments of the page are those of the machine.
  it("is under way until its last step is over, and not a moment longer", () => {
    const begunBefore = (ms: number) => beginSession(SESSIONS["warm-up-short"], 15, instant(Date.now() - ms));
    expect(sessionUnderWay(begunBefore(60_000))).toBe("warm-up-short");
    expect(sessionUnderWay(begunBefore(8 * 60_000))).toBeNull();
    expect(sessionUnderWay(null)).toBeNull();
  });
});

describe("offers that were kept", () => {
  const now = { today: "2026-11-25", folder: "a", build: "b" };
  const kept = { ...now, offers: [] };

  it("hold for the same day, data folder and build alone", () => {
    expect(readOffers(JSON.stringify(kept), now)).toEqual(kept);
    expect(readOffers(JSON.stringify(kept), { ...now, today: "2026-11-26" })).toBeNull();
    expect(readOffers(JSON.stringify(kept), { ...now, folder: "other" })).toBeNull();
    expect(readOffers(JSON.stringify(kept), { ...now, folder: null })).toBeNull();
    expect(readOffers(JSON.stringify(kept), { ...now, build: null })).toBeNull();
  });

  it("are none where what stands there is not ours", () => {
    for (const other of [null, "{", "null", "[]", "{}"]) expect(readOffers(other, now)).toBeNull();
  });
});
