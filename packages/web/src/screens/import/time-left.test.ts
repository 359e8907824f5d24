import { describe, expect, it } from "vitest";
import { nextTimeLeft, stepInWords, stepLeft, type TimeLeft, type TimeLeftSample } from "./time-left.ts";

const reading = (secondsLeft: number, amountLeft: number): TimeLeftSample => ({
  of: "reading",
  secondsLeft,
  amountLeft,
});
/** What is shown second by second when these samples come one a second. */
function shownFor(samples: readonly TimeLeftSample[]): readonly (number | null)[] {
  let estimate: TimeLeft | null = null;
  let shown: number | null = null;
  return samples.map((sample, second) => {
    estimate = nextTimeLeft(estimate, sample, second * 1000);
    shown = stepLeft(estimate, shown, second * 1000);
    return shown;
  });
}
const changes = (steps: readonly (number | null)[]) => steps.filter((step, at) => step !== steps[at - 1]);

describe("the time left", () => {
  it("says nothing in the first seconds, and nothing without an estimate", () => {
    expect(shownFor([reading(300, 4), reading(300, 3), reading(300, 2)])).toEqual([null, null, null]);
    expect(stepLeft(nextTimeLeft(null, null, 0), null, 10_000)).toBeNull();
  });

  it("counts down in steps when the estimate is right all along", () => {
    const samples = Array.from({ length: 300 }, (_, second) => reading(300 - second, 300 - second));
    expect(changes(shownFor(samples))).toEqual([null, 300, 240, 180, 120, 60, 30, 0]);
  });

  it("does not jump when the estimate wavers by a third", () => {
    const samples = Array.from({ length: 60 }, (_, second) =>
      reading((600 - second) * (second % 2 === 0 ? 1.3 : 0.7), 600 - second),
    );
    expect(changes(shownFor(samples)).length).toBeLessThanOrEqual(4);
  });

  it("begins anew when an archive brings thousands of files", () => {
    const samples = [
      ...Array.from({ length: 8 }, () => reading(1, 1)),
      ...Array.from({ length: 5 }, () => reading(1800, 9000)),
    ];
    expect(shownFor(samples).slice(7)).toEqual([0, null, null, null, 1800, 1800]);
  });

  it("says nothing any more when nothing was heard for long", () => {
    const estimate = nextTimeLeft(nextTimeLeft(null, reading(60, 9), 0), reading(55, 8), 5_000);
    expect(stepLeft(estimate, 60, 10_000)).not.toBeNull();
    expect(stepLeft(estimate, 60, 26_000)).toBeNull();
  });

  it("of sending and of reading are two things", () => {
    const sending = nextTimeLeft(null, { of: "sending", secondsLeft: 900, amountLeft: 5_000_000 }, 0);
    expect(nextTimeLeft(sending, reading(30, 10), 60_000)?.endsAtMs).toBe(90_000);
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
