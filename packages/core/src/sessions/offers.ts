import { type Advice, type AdviceAnswer, findAdvice } from "../advice/index.ts";
import { type Explanation, type Sentence, sentence } from "../results/index.ts";
import type { TodayDecision } from "../today/index.ts";
import { isTriageCleared, type TriageCleared } from "../triage/index.ts";
import { SESSION_IDS, type Session, type SessionId } from "./session.ts";
import { SESSIONS } from "./sessions.ts";

/**
 * `open`: it may begin. `not-known`: something that decides it is not known, and that is no go-ahead. `must-not`: the
 * runner has told of something with which it is not safe. `not-today`: it is not meant for how things stand today.
 */
export const OFFER_STATES = ["open", "not-known", "must-not", "not-today"] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** A session as it stands today. */
export interface SessionOffer {
  readonly id: SessionId;
  readonly title: Sentence;
  readonly about: Sentence;
  readonly state: OfferState;
  /** Why it is open or not, with the sources and the grade of the advice that it carries out. */
  readonly because: Explanation;
  /** What would have to be known to decide, in words; empty unless it is `not-known`. */
  readonly missing: readonly string[];
}

export interface OfferInput {
  /** What is said today, with its verdicts. */
  readonly advice: readonly AdviceAnswer[];
  readonly decision: Pick<TodayDecision, "kind" | "restUntil" | "because">;
}

/**
 * Every session with whether it may begin today. The clearance is what triage issued; a forged one is a bug of the caller
 * and throws. Without a clearance there is nothing to offer: a doctor, or the safety questions, come first.
 */
export function offerSessions(clearance: TriageCleared, input: OfferInput): readonly SessionOffer[] {
  if (!isTriageCleared(clearance)) throw new Error("a session needs a clearance that triage issued");
  return SESSION_IDS.map((id) => offerOf(SESSIONS[id], input));
}

function offerOf(session: Session, { advice, decision }: OfferInput): SessionOffer {
  const record = findAdvice(session.adviceId);
  if (record === null) throw new Error(`session ${session.id}: there is no advice ${session.adviceId}`);
  const answer = advice.find(({ id }) => id === session.adviceId) ?? null;
  const { id, title, about } = session;
  const offer = (state: OfferState, statement: Sentence, missing: readonly string[] = []): SessionOffer => ({
    id,
    title,
    about,
    state,
    because: explain(session, record, { answer, statement }),
    missing,
  });
  if (decision.kind === "stop" || decision.kind === "ask") return offer("not-today", ANSWER_FIRST);
  // The advice to stretch comes with a run; the stretching itself comes after it, when today's answer is "enough".
  if (
    id === "stretching" &&
    decision.because.rule === "already-run-today" &&
    decision.restUntil !== "examined"
  )
    return offer("open", OPEN);
  switch (answer?.verdict) {
    case undefined:
      return offer("not-today", NOT_TODAY[id]);
    case "applies":
      return offer("open", OPEN);
    case "must-not":
      return offer("must-not", answer?.because.statement ?? NOT_TODAY[id]);
    case "not-known":
      return offer("not-known", NOT_KNOWN, answer?.missing);
  }
}

/** What was looked at is what the advice looked at; what the steps are chosen from stands beside its sources. */
const explain = (
  session: Session,
  record: Advice,
  { answer, statement }: { readonly answer: AdviceAnswer | null; readonly statement: Sentence },
): Explanation => ({
  rule: `session-${session.id}`,
  version: session.version,
  statement,
  facts: answer?.because.facts ?? [],
  thresholds: answer?.because.thresholds ?? [],
  sources: [...new Set([...(answer?.because.sources ?? record.sources), ...session.sources])],
  grade: answer?.because.grade ?? record.grade,
});

const OPEN = sentence("sessions.offer.open", "Nothing that you told speaks against it today.");
const NOT_KNOWN = sentence("sessions.offer.notKnown", "Something that decides it is not known yet.");
const ANSWER_FIRST = sentence("sessions.offer.answerFirst", "Today's answer comes first.");
const FOR_PAIN = sentence("sessions.offer.forPain", "For a day on which your back hurts.");
const FOR_RUNS = sentence("sessions.offer.forRuns", "For a day on which you may run.");
const NOT_TODAY: Readonly<Record<SessionId, Sentence>> = {
  warmth: FOR_PAIN,
  "cold-then-warmth": FOR_PAIN,
  "warm-up-long": FOR_RUNS,
  "warm-up-short": FOR_RUNS,
  stretching: sentence("sessions.offer.forAfterRuns", "For a day on which you run."),
};
