import { expect, it } from "vitest";
import { instant } from "../time/index.ts";
import {
  actIn,
  beginSession,
  cuesAhead,
  SESSIONS,
  type SessionAction,
  type SessionProgress,
} from "./index.ts";

const START = instant(Date.parse("2026-05-31T08:00:00Z"));
const after = (seconds: number) => instant(START + seconds * 1000);
const { warmth } = SESSIONS;
const short = SESSIONS["warm-up-short"];

it("a warm-up sounds at every change, and at its end", () => {
  const begun = beginSession(short, 15, START);
  const ahead = cuesAhead(short, begun, after(290));
  // 300 s of walking, of which 10 are left, then six moves of 30 s.
  expect(ahead?.cues).toEqual([
    ...[10, 40, 70, 100, 130, 160].map((atS) => ({ atS, kind: "change" })),
    { atS: 190, kind: "end" },
  ]);
  expect(ahead?.seconds).toBe(190);
});

it("a pack sounds at the looks that are to come, and calls every half minute for ten once its time is up", () => {
  const steps = warmth.stepsFor(10).filter(({ id }) => id !== "warmth");
  const lying = steps.reduce<SessionProgress>(
    (progress, { id, ends }) => {
      const action: SessionAction = { kind: ends.by === "yes" ? "yes" : "go-on", stepId: id };
      return actIn(warmth, progress, { action, now: START });
    },
    beginSession(warmth, 10, START),
  );
  const ahead = cuesAhead(warmth, lying, after(200));
  expect(ahead?.cues.slice(0, 3)).toEqual([
    { atS: 100, kind: "look" },
    { atS: 400, kind: "end" },
    { atS: 430, kind: "end" },
  ]);
  expect(ahead?.cues.at(-1)).toEqual({ atS: 400 + 570, kind: "end" });
  expect(cuesAhead(warmth, lying, after(301))?.cues[0]).toEqual({ atS: 299, kind: "end" });
  expect(cuesAhead(warmth, lying, after(600))).toBeNull();
});

it("nothing sounds where no clock runs", () => {
  expect(cuesAhead(warmth, beginSession(warmth, 10, START), START)).toBeNull();
  const begun = beginSession(short, 10, START);
  const paused = actIn(short, begun, { action: { kind: "pause", stepId: "easy-walk" }, now: after(5) });
  expect(cuesAhead(short, paused, after(60))).toBeNull();
  expect(cuesAhead(short, begun, after(600))).toBeNull();
});
