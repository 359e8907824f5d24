import { type Sentence, sentence } from "../results/index.ts";
import { type Instant, instant } from "../time/index.ts";
import type { PackMinutes, Session, SessionId, SessionStep, SkinLook } from "./session.ts";

/** How a session ended. Only `done` is one that was gone through. */
export const SESSION_ENDINGS = ["done", "stopped", "hurts", "not-safe", "skin"] as const;
export type SessionEnding = (typeof SESSION_ENDINGS)[number];

/**
 * Where somebody is in a session, as values that can be kept as JSON: clocks are moments, so that a screen that was
 * locked, or a page that was loaded anew, finds the session where it has got to meanwhile.
 */
export interface SessionProgress {
  readonly sessionId: SessionId;
  readonly version: string;
  readonly minutes: PackMinutes;
  readonly startedAt: Instant;
  /** Index of the step. */
  readonly step: number;
  /** From when the step's clock counts; later than its beginning by as long as it was paused. */
  readonly from: Instant;
  readonly pausedAt: Instant | null;
  /** When the pack was taken off before its time. */
  readonly offAt: Instant | null;
  /** How many looks at the skin of this step were answered. */
  readonly looked: number;
  /** How it was ended before its last step was over; null also where it was gone through, which `standingAt` tells. */
  readonly ended: {
    readonly at: Instant;
    readonly how: SessionEnding;
    readonly statement: Sentence;
  } | null;
}

/** Where a session stands at a moment. Times are whole seconds. */
export type Standing =
  | {
      readonly kind: "asked";
      readonly step: SessionStep;
      readonly question: Sentence;
      readonly overdueS: number;
    }
  | { readonly kind: "ready"; readonly step: SessionStep }
  | {
      readonly kind: "timing" | "paused";
      readonly step: SessionStep;
      readonly elapsedS: number;
      readonly leftS: number;
      /** A look at the skin that is due and was not answered yet. */
      readonly look: SkinLook | null;
    }
  | {
      readonly kind: "ended";
      readonly at: Instant;
      readonly how: SessionEnding;
      readonly statement: Sentence;
    };

/** What a runner does. It names the step that it was meant for: pressed twice, it does not also answer the next one. */
export type SessionAction =
  | {
      readonly kind:
        | "yes"
        | "no"
        | "go-on"
        | "take-off"
        | "look-is-fine"
        | "pause"
        | "resume"
        | "skip"
        | "back";
      readonly stepId: string;
    }
  | { readonly kind: "stop" | "hurts" | "skin-is-wrong" };

/** The beginning of a session. Whether it may begin is the offer's business. */
export const beginSession = (session: Session, minutes: PackMinutes, at: Instant): SessionProgress => ({
  sessionId: session.id,
  version: session.version,
  minutes,
  startedAt: at,
  ...atStep(0, at),
  ended: null,
});

/** Where the session has got to at `now`; a clock that was set back counts as no time at all. */
export function standingAt(session: Session, progress: SessionProgress, now: Instant): Standing {
  const settled = settle(session, progress, now);
  if (settled.ended !== null) return { kind: "ended", ...settled.ended };
  const step = stepOf(session, settled);
  if (step === null) return { kind: "ended", at: settled.from, how: "done", statement: session.done };
  const { ends } = step;
  if (ends.by === "yes") return { kind: "asked", step, question: step.text, overdueS: 0 };
  if (ends.by === "runner") return { kind: "ready", step };
  const elapsedMs = elapsedIn(settled, now);
  const isOver = elapsedMs >= ends.seconds * 1000 || settled.offAt !== null;
  if (ends.by === "pack" && isOver) {
    const overdueS = settled.offAt === null ? Math.floor(elapsedMs / 1000) - ends.seconds : 0;
    return { kind: "asked", step, question: ends.question, overdueS };
  }
  const elapsedS = Math.floor(elapsedMs / 1000);
  return {
    kind: settled.pausedAt === null ? "timing" : "paused",
    step,
    elapsedS,
    leftS: ends.seconds - elapsedS,
    look: ends.by === "pack" ? lookDue(ends.looks, elapsedS, settled.looked) : null,
  };
}

/** What the runner did, at `now`. What does not fit where the session stands changes nothing. */
export function actIn(
  session: Session,
  progress: SessionProgress,
  { action, now }: { readonly action: SessionAction; readonly now: Instant },
): SessionProgress {
  const settled = settle(session, progress, now);
  const standing = standingAt(session, settled, now);
  if (standing.kind === "ended") return settled;
  // What may still lie on the skin, whatever else is pressed.
  const pack = standing.step.ends.by === "pack" ? standing.step.ends : null;
  switch (action.kind) {
    case "stop":
      return endedAs("stopped", pack?.otherwise ?? STOPPED, { settled, now });
    case "hurts":
      return endedAs("hurts", HURTS, { settled, now });
    case "skin-is-wrong":
      return pack === null ? settled : endedAs("skin", pack.otherwise, { settled, now });
    default:
      return action.stepId === standing.step.id
        ? actInStep(session, settled, { kind: action.kind, standing, now })
        : settled;
  }
}

type KindInStep = Extract<SessionAction, { readonly stepId: string }>["kind"];

function actInStep(
  session: Session,
  settled: SessionProgress,
  {
    kind,
    standing,
    now,
  }: {
    readonly kind: KindInStep;
    readonly standing: Exclude<Standing, { readonly kind: "ended" }>;
    readonly now: Instant;
  },
): SessionProgress {
  const { ends } = standing.step;
  const next = () => settle(session, { ...settled, ...atStep(settled.step + 1, now) }, now);
  const isTimed = standing.kind === "timing" || standing.kind === "paused";
  switch (kind) {
    case "yes":
      return standing.kind === "asked" ? next() : settled;
    case "no":
      if (standing.kind !== "asked") return settled;
      if (ends.by === "yes") return endedAs("not-safe", ends.otherwise, { settled, now });
      return ends.by === "pack" ? endedAs("skin", ends.otherwise, { settled, now }) : settled;
    case "go-on":
      return standing.kind === "ready" ? next() : settled;
    case "take-off":
      return ends.by === "pack" && isTimed ? { ...settled, offAt: now } : settled;
    case "look-is-fine":
      return ends.by === "pack" && isTimed && standing.look !== null
        ? { ...settled, looked: ends.looks.indexOf(standing.look) + 1 }
        : settled;
    case "pause":
      return ends.by === "time" && standing.kind === "timing" ? { ...settled, pausedAt: now } : settled;
    case "resume":
      return settled.pausedAt === null
        ? settled
        : { ...settled, from: instant(settled.from + Math.max(0, now - settled.pausedAt)), pausedAt: null };
    case "skip":
      return ends.by === "time" ? next() : settled;
    case "back":
      return ends.by === "time" && settled.step > 0
        ? { ...settled, ...atStep(settled.step - 1, now) }
        : settled;
  }
}

const STOPPED = sentence("sessions.stopped", "Stopped. Nothing is lost by it.");
const HURTS = sentence(
  "sessions.hurts",
  "Good that you stopped. Tell in the diary how your back is now: today's answer takes it into account. If the pain shoots into a leg, or something is new, go through the safety questions first.",
);

const atStep = (
  step: number,
  at: Instant,
): Pick<SessionProgress, "step" | "from" | "pausedAt" | "offAt" | "looked"> => ({
  step,
  from: at,
  pausedAt: null,
  offAt: null,
  looked: 0,
});

const endedAs = (
  how: SessionEnding,
  statement: Sentence,
  { settled, now }: { readonly settled: SessionProgress; readonly now: Instant },
): SessionProgress => ({ ...settled, ended: { at: now, how, statement } });

const stepOf = (session: Session, { step, minutes }: SessionProgress): SessionStep | null =>
  session.stepsFor(minutes)[step] ?? null;

const elapsedIn = ({ from, pausedAt, offAt }: SessionProgress, now: Instant): number =>
  Math.max(0, (offAt ?? pausedAt ?? now) - from);

/** The steps that have ended by themselves meanwhile are behind; each began when the one before was over. */
function settle(session: Session, progress: SessionProgress, now: Instant): SessionProgress {
  let settled = progress;
  while (settled.ended === null) {
    const ends = stepOf(session, settled)?.ends;
    if (ends?.by !== "time") break;
    const lengthMs = ends.seconds * 1000;
    if (elapsedIn(settled, now) < lengthMs) break;
    settled = { ...settled, ...atStep(settled.step + 1, instant(settled.from + lengthMs)) };
  }
  return settled;
}

/** The last one whose time has come, unless it was answered: what came before it is answered with it. */
function lookDue(looks: readonly SkinLook[], elapsedS: number, looked: number): SkinLook | null {
  const come = looks.filter(({ atS }) => atS <= elapsedS);
  return come.length > looked ? (come.at(-1) ?? null) : null;
}
