export { type Cue, type CueKind, type CuesAhead, cuesAhead } from "./cues.ts";
export { OFFER_STATES, type OfferState, offerSessions, type SessionOffer } from "./offers.ts";
export {
  actIn,
  beginSession,
  SESSION_ENDINGS,
  type SessionAction,
  type SessionEnding,
  type SessionProgress,
  type Standing,
  standingAt,
} from "./progress.ts";
export {
  EXERCISE_IDS,
  type ExerciseId,
  PACK_MINUTES,
  type PackMinutes,
  SESSION_IDS,
  type Session,
  type SessionId,
  type SessionStep,
  type SkinLook,
  secondsOf,
  USUAL_PACK_MINUTES,
} from "./session.ts";
export { findSession, SESSIONS } from "./sessions.ts";
