// A session is gone through in the browser, by the core's own steps and clocks: it has to go on without the server and
// while the screen is locked. Whether it may begin comes from the server, with today's answer.

export {
  actIn,
  beginSession,
  cuesAhead,
  findSession,
  PACK_MINUTES,
  type PackMinutes,
  type Session,
  type SessionAction,
  type SessionId,
  type SessionProgress,
  type SessionStep,
  type Standing,
  secondsOf,
  standingAt,
  USUAL_PACK_MINUTES,
} from "@backstride/core/sessions";
