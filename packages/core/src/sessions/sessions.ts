import { coldThenWarmthSession, warmthSession } from "./catalogue/packs.ts";
import { stretchingSession } from "./catalogue/stretches.ts";
import { longWarmUp, shortWarmUp } from "./catalogue/warm-ups.ts";
import { SESSION_IDS, type Session, type SessionId } from "./session.ts";

/** Every session, in the order of SESSION_IDS. */
export const SESSIONS: Readonly<Record<SessionId, Session>> = {
  warmth: warmthSession,
  "cold-then-warmth": coldThenWarmthSession,
  "warm-up-long": longWarmUp,
  "warm-up-short": shortWarmUp,
  stretching: stretchingSession,
};

export const findSession = (id: string): Session | null =>
  SESSION_IDS.map((known) => SESSIONS[known]).find((session) => session.id === id) ?? null;
