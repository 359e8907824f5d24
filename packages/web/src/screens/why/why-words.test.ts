import type { FlaresWithout } from "@backstride/core/causes";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countInWords, limitInWords, oddsInWords } from "./factor-words.ts";
import { seasonInWords, weeksInWords } from "./season-words.ts";
import { shareInWords, wholeFlares } from "./share-words.ts";
import { load, spike } from "./why.test-support.ts";

/** As it is read: spaces that don't break are for the line only. */
const read = (text: string | null): string | null => text?.replaceAll("\u00a0", " ") ?? null;

describe("the counts of a factor", () => {
  it("are not known, and never zero, where nobody knows of any", () => {
    expect(read(countInWords({ exposed: 0, known: 20 }))).toBe("0 of 20");
    expect(countInWords({ exposed: 0, known: 0 })).toBeNull();
  });

  it("give the odds with their interval, small ones with two decimals", () => {
    expect(read(oddsInWords(spike))).toBe("6.6 (3.5 to 12)");
    expect(read(oddsInWords({ oddsRatio: { kind: "computed", middle: 0.48, low: 0.04, high: 1.26 } }))).toBe(
      "0.48 (0.04 to 1.3)",
    );
    expect(oddsInWords({ oddsRatio: { kind: "unavailable", reason: "notCompared", detail: "" } })).toBeNull();
  });
});

describe("from when on a factor counts", () => {
  const limit = (id: typeof spike.id, side: "over" | "at-least" | "at-most", value: number, unit: string) =>
    limitInWords({ id, limit: { side, value }, unit });

  it("has its unit: times for a ratio, per cent for a share of a run", () => {
    expect(limit("session-spike", "over", 1.1, "1")).toBe("over 1.1 times");
    expect(limit("fast-share", "over", 0.1105, "1")).toBe("over 11.1 %");
    expect(limit("shoe-distance", "at-least", 500, "km")).toBe("500 km or more");
    expect(limit("runs-in-a-row", "at-least", 4, "days")).toBe("4 days or more");
    expect(limit("days-since-run", "at-most", 1, "days")).toBe("1 day or less");
    expect(limit("brisk-start", "at-least", 1, "1")).toBe("as fast or faster");
  });

  it("is nothing for a yes or no, and where no run tells", () => {
    expect(limit("stress", "at-least", 1, "yes or no")).toBeNull();
    expect(limitInWords({ ...spike, limit: null })).toBeNull();
  });
});

describe("flares without a cause", () => {
  it("are none, and no interval from 0 to 0, where it went with none of them", () => {
    const none = { ...share(0, 0, 0), exposedFlares: 0 };
    expect(shareInWords(none, "not-seen")).toBe("none of 10 flares of the last year");
    expect(shareInWords(none, "from-diary")).toBe("none of 10 flares of the last year");
  });

  it("are of one flare, not of one flares", () => {
    const one = { ...share(0, 0.4, 0.9), exposedFlares: 1, knownFlares: 1 };
    expect(shareInWords(one, "published-and-present")).toBe("0 to 1 of 1 flare: it may be none");
  });

  const share = (low: number, middle: number, high: number): FlaresWithout => ({
    kind: "computed",
    middle,
    low,
    high,
    exposedFlares: 6,
    knownFlares: 10,
  });

  it("are told with their middle only where the diary claims them, and then only if it is a cause", () => {
    expect(read(shareInWords(share(2.93, 3.99, 4.91), load.basis))).toBe(
      "If it is a cause: about 4 of 10 flares (2 to 5)",
    );
    expect(shareInWords(share(0, 1.4, 5.5), "present-effect-unknown")).toBe(
      "0 to 6 of 10 flares: it may be none",
    );
    expect(shareInWords(share(1.2, 2, 3), "published-and-present")).toBe(
      "1 to 3 of 10 flares, not sure enough to be claimed",
    );
  });

  it("have an interval that is never narrower in words than in numbers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (drawn) => {
          const [low = 0, middle = 0, high = 0] = drawn.toSorted((left, right) => left - right);
          const whole = wholeFlares(share(low, middle, high));
          expect(whole.low).toBeLessThanOrEqual(low);
          expect(whole.high).toBeGreaterThanOrEqual(high);
          expect(whole.middle).toBeGreaterThanOrEqual(whole.low);
          expect(whole.middle).toBeLessThanOrEqual(whole.high);
        },
      ),
    );
  });
});

describe("a season", () => {
  const occasion = {
    day: "2026-05-08",
    runId: null,
    pain: 5,
    levelBefore: 0,
    exposedTo: [],
    notKnown: [],
  } as never;
  const season = (kind: "run" | "day", flares: number, others: number, endsOn = "2026-05-26") =>
    ({
      kind,
      startsOn: "2026-04-01",
      endsOn,
      flares: Array.from({ length: flares }, () => occasion),
      others: Array.from({ length: others }, () => occasion),
    }) as never;

  it("counts runs and days apart, one and several", () => {
    expect(seasonInWords(season("run", 1, 26))).toBe("1 flare after a run, held against 26 other runs");
    expect(seasonInWords(season("day", 2, 1))).toBe(
      "2 flares on days without a run, held against 1 other day without a run",
    );
  });

  it("tells the year once, or twice where it lies in two", () => {
    expect(weeksInWords(season("run", 1, 1))).toBe("1 Apr to 26 May 2026");
    expect(weeksInWords(season("run", 1, 1, "2027-01-15"))).toBe("1 Apr 2026 to 15 Jan 2027");
  });
});
