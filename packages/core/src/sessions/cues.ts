import type { Instant } from "../time/index.ts";
import { type SessionProgress, standingAt } from "./progress.ts";
import type { Session } from "./session.ts";

/** What a sound says to somebody who isn't looking: another step has begun, look at the skin, it is over. */
export type CueKind = "change" | "look" | "end";

export interface Cue {
  /** Seconds from now. */
  readonly atS: number;
  readonly kind: CueKind;
}

/** Everything that will sound until the session waits for the runner. */
export interface CuesAhead {
  readonly seconds: number;
  readonly cues: readonly Cue[];
}

/** A pack whose time is up goes on calling: so often, and for so long (backstride-guided-sessions). */
const CALL_AGAIN_S = 30;
const CALLS = 20;

/**
 * The sounds from `now` on, so that they can be laid into one track that plays while the screen is locked. Null where no
 * clock runs: before the first step, in a pause, at a question and at the end.
 */
export function cuesAhead(session: Session, progress: SessionProgress, now: Instant): CuesAhead | null {
  const standing = standingAt(session, progress, now);
  if (standing.kind !== "timing") return null;
  const { step, elapsedS, leftS } = standing;
  if (step.ends.by === "pack") {
    const looks = step.ends.looks
      .filter(({ atS }) => atS > elapsedS)
      .map(({ atS }): Cue => ({ atS: atS - elapsedS, kind: "look" }));
    const calls = Array.from(
      { length: CALLS },
      (_none, call): Cue => ({ atS: leftS + call * CALL_AGAIN_S, kind: "end" }),
    );
    return { seconds: leftS + (CALLS - 1) * CALL_AGAIN_S, cues: [...looks, ...calls] };
  }
  const steps = session.stepsFor(progress.minutes);
  const cues: Cue[] = [];
  let atS = leftS;
  for (const { ends } of steps.slice(steps.findIndex(({ id }) => id === step.id) + 1)) {
    if (ends.by !== "time") break;
    cues.push({ atS, kind: "change" });
    atS += ends.seconds;
  }
  return { seconds: atS, cues: [...cues, { atS, kind: "end" }] };
}
