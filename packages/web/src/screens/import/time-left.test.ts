import { describe, expect, it } from "vitest";
import { type AmountLeft, nextTimeLeft, stepInWords, stepLeft, type TimeLeft } from "./time-left.ts";

const reading = (amount: number): AmountLeft => ({ of: "reading", amount });

/** What is shown second by second when this much is left at each second. */
function shownFor(amounts: readonly number[]): readonly (number | null)[] {
  let estimate: TimeLeft | null = null;
  let shown: number | null = null;
  return amounts.map((amount, second) => {
    estimate = nextTimeLeft(estimate, reading(amount), second * 1000);
    shown = stepLeft(estimate, shown, second * 1000);
    return shown;
  });
}
const changes = (steps: readonly (number | null)[]) => steps.filter((step, at) => step !== steps[at - 1]);
const seconds = <Value>(count: number, valueAt: (second: number) => Value) =>
  Array.from({ length: count }, (_, second) => valueAt(second));

describe("the time left", () => {
  it("says nothing in the first seconds, nothing before anything was done, and nothing without an amount", () => {
    expect(shownFor([900, 800, 700, 600, 500])).toEqual(seconds(5, () => null));
    expect(shownFor(seconds(30, () => 900))).toEqual(seconds(30, () => null));
    expect(stepLeft(nextTimeLeft(null, null, 0), null, 10_000)).toBeNull();
  });

  it("counts down in steps when as much is done every second", () => {
    expect(changes(shownFor(seconds(300, (second) => 3000 - 10 * second)))).toEqual([
      null,
      300,
      240,
      180,
      120,
      60,
      30,
      0,
    ]);
  });

  it("does not jump when files come in handfuls", () => {
    // 64 files every 4 seconds are 16 a second: 6,400 files take 400 s, which is nearest to 7 minutes.
    const steps = shownFor(seconds(60, (second) => 6400 - 64 * Math.floor(second / 4)));
    expect(changes(steps)).toEqual([null, 420]);
  });

  it("follows when the files become quicker to read", () => {
    // One a second for a minute, then ten a second: of 1,000 files 340 are left a minute later, which is half a minute.
    const steps = shownFor(seconds(121, (at) => (at <= 60 ? 1000 - at : 940 - 10 * (at - 60))));
    expect([steps[60], steps[120]]).toEqual([900, 30]);
  });

  it("is not led astray by a slow start", () => {
    // Ten seconds until the first file, then 50 a second.
    const steps = shownFor(seconds(60, (second) => (second < 10 ? 6000 : 5999 - 50 * (second - 10))));
    expect(changes(steps)).toEqual([null, 120, 60]);
  });

  it("begins anew when an archive brings thousands of files", () => {
    const steps = shownFor([1, ...seconds(10, (second) => 9000 - 5 * second)]);
    expect(steps.slice(0, 4)).toEqual([null, null, null, null]);
    expect(steps.at(-1)).toBe(1800);
  });

  it("says nothing any more when nothing was done for long", () => {
    // 60 in 6 seconds: the 530 that are left take 53.
    const amounts = [
      [600, 0],
      [590, 5_000],
      [580, 6_000],
      [530, 11_000],
    ] as const;
    const estimate = amounts.reduce<TimeLeft | null>(
      (before, [amount, atMs]) => nextTimeLeft(before, reading(amount), atMs),
      null,
    );
    expect(stepLeft(estimate, null, 12_000)).toBe(60);
    expect(stepLeft(estimate, 60, 32_000)).toBeNull();
  });

  it("of sending and of reading are two things", () => {
    const sending = nextTimeLeft(null, { of: "sending", amount: 5_000_000 }, 0);
    const next = nextTimeLeft(sending, reading(10), 60_000);
    expect(next).toEqual({
      of: "reading",
      sinceMs: null,
      marks: [{ atMs: 60_000, amount: 10 }],
      endsAtMs: null,
    });
  });

  it("is said in words that promise no more than is known, and never as nought", () => {
    expect([0, 30, 60, 120, 3600, 7200, Number.POSITIVE_INFINITY].map(stepInWords)).toEqual([
      "almost done",
      "less than a minute left",
      "about 1 minute left",
      "about 2 minutes left",
      "about 1 hour left",
      "about 2 hours left",
      "more than 8 hours left",
    ]);
  });
});
