import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, instant } from "../time/index.ts";
import {
  actIn,
  beginSession,
  PACK_MINUTES,
  SESSION_IDS,
  SESSIONS,
  type Session,
  type SessionAction,
  type SessionProgress,
  standingAt,
} from "./index.ts";

const START = instant(Date.parse("2026-05-31T08:00:00Z"));
/** So many seconds after the session began. */
const after = (seconds: number): Instant => instant(START + seconds * 1000);
const begun = (session: Session) => beginSession(session, 10, START);
const act = (session: Session, progress: SessionProgress, seconds: number, action: SessionAction) =>
  actIn(session, progress, { action, now: after(seconds) });

const { warmth, stretching } = SESSIONS;
const cold = SESSIONS["cold-then-warmth"];
const longWarmUp = SESSIONS["warm-up-long"];

/** All that is asked and got ready before the first pack, answered at once. */
function packOn(session: Session): SessionProgress {
  let progress = begun(session);
  for (;;) {
    const standing = standingAt(session, progress, START);
    if (standing.kind !== "asked" && standing.kind !== "ready") return progress;
    const kind = standing.kind === "asked" ? "yes" : "go-on";
    progress = act(session, progress, 0, { kind, stepId: standing.step.id });
  }
}

describe("a warm-up", () => {
  it("goes on by itself, and is over after the sum of its steps", () => {
    const progress = begun(longWarmUp);
    const stepAt = (seconds: number) => {
      const standing = standingAt(longWarmUp, progress, after(seconds));
      return standing.kind === "ended" ? standing.how : standing.step.id;
    };
    // 180 s of easy walking, 240 s of brisk walking, then 45 s of marching: 465 s.
    expect([179, 180, 419, 420, 464, 465].map(stepAt)).toEqual([
      "easy-walk",
      "brisk-walk",
      "brisk-walk",
      "march",
      "march",
      "hip-circle-left",
    ]);
    expect([899, 900].map(stepAt)).toEqual(["last-walk", "done"]);
    expect(standingAt(longWarmUp, progress, after(86_400))).toMatchObject({ at: after(900), how: "done" });
  });

  it("stands still while it is paused, and goes on where it stood", () => {
    const paused = act(longWarmUp, begun(longWarmUp), 100, { kind: "pause", stepId: "easy-walk" });
    expect(standingAt(longWarmUp, paused, after(1000))).toMatchObject({
      kind: "paused",
      elapsedS: 100,
      leftS: 80,
    });
    const resumed = act(longWarmUp, paused, 1000, { kind: "resume", stepId: "easy-walk" });
    expect(standingAt(longWarmUp, resumed, after(1079))).toMatchObject({ kind: "timing", leftS: 1 });
    expect(standingAt(longWarmUp, resumed, after(1080))).toMatchObject({ step: { id: "brisk-walk" } });
  });

  it("leaves a move out, or goes back to the one before, by one step however often it is pressed", () => {
    const skip: SessionAction = { kind: "skip", stepId: "easy-walk" };
    const skipped = act(longWarmUp, act(longWarmUp, begun(longWarmUp), 10, skip), 11, skip);
    expect(standingAt(longWarmUp, skipped, after(11))).toMatchObject({
      step: { id: "brisk-walk" },
      elapsedS: 1,
    });
    const back = act(longWarmUp, skipped, 20, { kind: "back", stepId: "brisk-walk" });
    expect(standingAt(longWarmUp, back, after(20))).toMatchObject({ step: { id: "easy-walk" }, elapsedS: 0 });
  });

  it("ends when it hurts, with the way to the diary, and nothing begins it again", () => {
    const ended = act(longWarmUp, begun(longWarmUp), 50, { kind: "hurts" });
    expect(ended.ended).toMatchObject({ how: "hurts", at: after(50) });
    expect(act(longWarmUp, ended, 60, { kind: "skip", stepId: "easy-walk" })).toEqual(ended);
  });

  it("takes a clock that was set back for no time at all", () => {
    expect(standingAt(longWarmUp, begun(longWarmUp), after(-3600))).toMatchObject({
      elapsedS: 0,
      leftS: 180,
    });
  });
});

describe("a pack", () => {
  it("is asked for nothing but a yes before it begins, and a no ends the session with its reason", () => {
    const asked = standingAt(warmth, begun(warmth), START);
    expect(asked).toMatchObject({ kind: "asked", step: { id: "skin-before" } });
    const denied = act(warmth, begun(warmth), 5, { kind: "no", stepId: "skin-before" });
    expect(denied.ended).toMatchObject({ how: "not-safe" });
    expect(denied.ended?.statement.text).toMatch(/no cold and no warmth there/);
  });

  it("can't be paused, because it goes on lying there", () => {
    const lying = packOn(warmth);
    expect(act(warmth, lying, 60, { kind: "pause", stepId: "warmth" })).toEqual(lying);
  });

  it("asks for a look at the skin after five minutes, and again until it was answered", () => {
    const lying = packOn(warmth);
    const lookAt = (progress: SessionProgress, seconds: number) => {
      const standing = standingAt(warmth, progress, after(seconds));
      return standing.kind === "timing" ? (standing.look?.atS ?? null) : standing.kind;
    };
    expect([299, 300, 450].map((seconds) => lookAt(lying, seconds))).toEqual([null, 300, 300]);
    const looked = act(warmth, lying, 310, { kind: "look-is-fine", stepId: "warmth" });
    expect([310, 599, 600].map((seconds) => lookAt(looked, seconds))).toEqual([null, null, "asked"]);
  });

  it("has a look that warms the towel again after ten minutes, where it lies longer", () => {
    const looks = (minutes: 10 | 15 | 20) =>
      warmth
        .stepsFor(minutes)
        .flatMap(({ ends }) =>
          ends.by === "pack"
            ? ends.looks.map(({ atS, text }) => [atS / 60, /warm it again/i.test(text.text)])
            : [],
        );
    expect(looks(10)).toEqual([[5, false]]);
    expect(looks(15)).toEqual([
      [5, false],
      [10, true],
    ]);
    expect(looks(20)).toEqual([
      [5, false],
      [10, true],
      [15, false],
    ]);
  });

  it("is over at its time, says how long it has been, and nothing follows without an answer about the skin", () => {
    const lying = packOn(cold);
    expect(standingAt(cold, lying, after(599))).toMatchObject({ kind: "timing", leftS: 1 });
    expect(standingAt(cold, lying, after(600))).toMatchObject({ kind: "asked", overdueS: 0 });
    expect(standingAt(cold, lying, after(4200))).toMatchObject({
      kind: "asked",
      overdueS: 3600,
      step: { id: "cold" },
    });
    const well = act(cold, lying, 4200, { kind: "yes", stepId: "cold" });
    expect(standingAt(cold, well, after(4200))).toMatchObject({ kind: "asked", step: { id: "warm-ready" } });
    const ill = act(cold, lying, 4200, { kind: "no", stepId: "cold" });
    expect(ill.ended).toMatchObject({ how: "skin" });
    expect(ill.ended?.statement.text).toMatch(/doctor or pharmacist today/);
  });

  it("is asked about when it was taken off early, too", () => {
    const off = act(cold, packOn(cold), 120, { kind: "take-off", stepId: "cold" });
    expect(standingAt(cold, off, after(5000))).toMatchObject({
      kind: "asked",
      overdueS: 0,
      step: { id: "cold" },
    });
  });

  it("is to be taken off when the session is stopped under it", () => {
    const stopped = act(warmth, packOn(warmth), 30, { kind: "stop" });
    expect(stopped.ended?.statement.text).toMatch(
      /^Take the pack off, if it is not off yet, look at your skin/,
    );
    expect(act(warmth, begun(warmth), 3, { kind: "stop" }).ended?.statement.text).toBe(
      "Stopped. Nothing is lost by it.",
    );
  });

  it("ends at any moment when the skin is wrong; a move knows no skin", () => {
    expect(act(warmth, packOn(warmth), 30, { kind: "skin-is-wrong" }).ended).toMatchObject({ how: "skin" });
    expect(act(stretching, begun(stretching), 5, { kind: "skin-is-wrong" }).ended).toBeNull();
  });
});

const anyAction = (session: Session): fc.Arbitrary<SessionAction> =>
  fc.oneof(
    fc.record({
      kind: fc.constantFrom(
        "yes",
        "go-on",
        "take-off",
        "look-is-fine",
        "pause",
        "resume",
        "skip",
        "back",
        "no",
      ),
      stepId: fc.constantFrom(...session.stepsFor(10).map(({ id }) => id)),
    }),
    fc.record({ kind: fc.constantFrom("stop", "hurts", "skin-is-wrong") }),
  );
/** Anything pressed at any time, mostly yes and on, so that sessions get far. */
const doings = fc.constantFrom(...SESSION_IDS).chain((id) => {
  const session = SESSIONS[id];
  return fc.record({
    session: fc.constant(session),
    minutes: fc.constantFrom(...PACK_MINUTES),
    done: fc.array(
      fc.record({
        waitS: fc.integer({ min: 0, max: 1500 }),
        action: fc.option(anyAction(session), { freq: 1 }),
      }),
      { maxLength: 40 },
    ),
  });
});

describe("whatever is pressed, and whenever", () => {
  /** Follows one doing after another; without an action it answers what is asked with yes. */
  function follow(
    {
      session,
      minutes,
      done,
    }: {
      session: Session;
      minutes: 10 | 15 | 20;
      done: readonly { waitS: number; action: SessionAction | null }[];
    },
    see: (before: SessionProgress, progress: SessionProgress, now: Instant) => void,
  ): void {
    let progress = beginSession(session, minutes, START);
    let now: Instant = START;
    for (const { waitS, action } of done) {
      now = instant(now + waitS * 1000);
      const standing = standingAt(session, progress, now);
      const kind = standing.kind === "asked" ? "yes" : "go-on";
      const chosen: SessionAction = action ?? {
        kind,
        stepId: standing.kind === "ended" ? "" : standing.step.id,
      };
      const next = actIn(session, progress, { action: chosen, now });
      see(progress, next, now);
      progress = next;
    }
  }

  it("no pack lies longer than was chosen without asking about the skin, and none is passed over", () => {
    let packs = 0;
    fc.assert(
      fc.property(doings, (doing) => {
        follow(doing, (before, progress, now) => {
          const standing = standingAt(doing.session, progress, now);
          if (standing.kind === "timing" && standing.step.ends.by === "pack") {
            packs += 1;
            expect(standing.elapsedS).toBeLessThan(doing.minutes * 60);
            expect(now - progress.from).toBeLessThan(doing.minutes * 60_000);
          }
          // One step at most, but for those that end by themselves; never over a question or a pack.
          const passed = doing.session.stepsFor(doing.minutes).slice(before.step + 1, progress.step);
          expect(passed.every(({ ends }) => ends.by === "time")).toBe(true);
        });
      }),
      { numRuns: 2000, seed: 20_261_201 },
    );
    expect(packs).toBeGreaterThan(500);
  });

  it("looking in between changes nothing, and what was kept as JSON is the same session", () => {
    fc.assert(
      fc.property(doings, fc.integer({ min: 0, max: 4000 }), (doing, laterS) => {
        follow(doing, (_before, progress, now) => {
          const later = instant(now + laterS * 1000);
          const halfway = instant(now + (laterS * 1000) / 2);
          // An action for no step settles and does nothing else.
          const looked = actIn(doing.session, progress, {
            action: { kind: "skip", stepId: "none" },
            now: halfway,
          });
          const kept = JSON.parse(JSON.stringify(looked)) as SessionProgress;
          expect(standingAt(doing.session, kept, later)).toEqual(standingAt(doing.session, progress, later));
        });
      }),
      { numRuns: 500, seed: 20_261_201 },
    );
  });

  it("what has ended stays ended, as it ended", () => {
    fc.assert(
      fc.property(doings, (doing) => {
        follow(doing, (before, progress) => {
          if (before.ended !== null) expect(progress).toEqual(before);
        });
      }),
      { numRuns: 1000, seed: 20_261_201 },
    );
  });
});
