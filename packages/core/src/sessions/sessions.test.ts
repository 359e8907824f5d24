import { describe, expect, it } from "vitest";
import { findAdvice } from "../advice/index.ts";
import { findSource } from "../evidence/index.ts";
import { EXERCISE_IDS, PACK_MINUTES, SESSION_IDS, SESSIONS, secondsOf } from "./index.ts";

// One contract for every session.

const ALL = SESSION_IDS.map((id) => SESSIONS[id]);

describe.each(ALL.map((session) => [session.id, session] as const))("the session %s", (id, session) => {
  it("stands under its own name, with a version, and carries out advice on its row", () => {
    expect(session.id).toBe(id);
    expect(session.version).toMatch(new RegExp(`^${id}/\\d+$`));
    expect(findAdvice(session.adviceId)?.row).toBe(session.row);
    expect(session.sources.map((source) => findSource(source)?.id)).toEqual([...session.sources]);
  });

  it.each(PACK_MINUTES)(
    "has steps of their own names, each with words and an end that can come (%i min)",
    (minutes) => {
      const steps = session.stepsFor(minutes);
      expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
      for (const { title, text, ends } of steps) {
        expect(title.text).not.toBe("");
        expect(text.text).not.toBe("");
        if (ends.by === "time" || ends.by === "pack") expect(ends.seconds).toBeGreaterThan(0);
      }
    },
  );

  it.each(PACK_MINUTES)(
    "asks about the skin before any pack, and has looks within its time (%i min)",
    (minutes) => {
      const steps = session.stepsFor(minutes);
      const firstPack = steps.findIndex(({ ends }) => ends.by === "pack");
      if (firstPack < 0) return;
      expect(steps.slice(0, firstPack).map((step) => step.id)).toContain("skin-before");
      for (const { ends } of steps) {
        if (ends.by !== "pack") continue;
        expect(ends.seconds).toBe(minutes * 60);
        expect(ends.looks.length).toBeGreaterThan(0);
        // Never longer than five minutes unseen.
        const seen = [0, ...ends.looks.map(({ atS }) => atS), ends.seconds];
        const gaps = seen.slice(1).map((at, index) => at - (seen[index] ?? 0));
        expect(Math.max(...gaps)).toBeLessThanOrEqual(300);
      }
    },
  );
});

it("the times are those that the advice and the article name", () => {
  // P1: 15 minutes; the advice: five to ten easy minutes and moving exercises.
  expect(secondsOf(SESSIONS["warm-up-long"].stepsFor(15))).toBe(15 * 60);
  expect(secondsOf(SESSIONS["warm-up-short"].stepsFor(15))).toBe(8 * 60);
  // Eleven stretches of 40 s.
  expect(secondsOf(SESSIONS.stretching.stepsFor(15))).toBe(440);
  // R3: each pack for 10 to 20 minutes, the article's 20 among them.
  expect(secondsOf(SESSIONS["cold-then-warmth"].stepsFor(20))).toBe(2 * 20 * 60);
  expect(secondsOf(SESSIONS.warmth.stepsFor(10))).toBe(10 * 60);
});

it("every exercise is shown by a session", () => {
  const shown = new Set(ALL.flatMap((session) => session.stepsFor(15).map(({ exercise }) => exercise)));
  expect(EXERCISE_IDS.filter((exercise) => !shown.has(exercise))).toEqual([]);
});

it("both sides of the body get the same", () => {
  for (const session of ALL) {
    const steps = session.stepsFor(15);
    const lengths = (side: string) =>
      steps
        .filter(({ id }) => id.endsWith(`-${side}`))
        .map(({ id, ends }) => [id.replace(`-${side}`, ""), ends.by === "time" ? ends.seconds : null]);
    expect(lengths("right")).toEqual(lengths("left"));
  }
});
