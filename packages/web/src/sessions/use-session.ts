import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useRunnerId } from "../api/runner-choice.ts";
import { keepProgress, sessionUnderWay, useKeptProgress } from "./kept-progress.ts";
import {
  actIn,
  beginSession,
  type PackMinutes,
  type Session,
  type SessionAction,
  type SessionProgress,
  type Standing,
  standingAt,
} from "./running-session.ts";
import { makeSessionSound } from "./session-sound.ts";
import { useNow } from "./use-now.ts";

type Moment = SessionProgress["from"];
const momentNow = () => Date.now() as Moment;

export interface SessionUnderWay {
  readonly progress: SessionProgress;
  readonly standing: Standing;
  readonly act: (action: SessionAction) => void;
  /** Whether the browser refused to let it sound; pressing anything mends that. */
  readonly isMute: boolean;
  /** Lets it sound from here on, within a press. */
  readonly sound: () => void;
  /** Forgets it. */
  readonly leave: () => void;
}

/** The session of this kind that the runner is in, and how one begins. */
export function useSession(
  session: Session,
  title: string,
): { readonly underWay: SessionUnderWay | null; readonly begin: (minutes: PackMinutes) => void } {
  const runner = useRunnerId();
  const kept = useKeptProgress(runner);
  const progress = kept?.sessionId === session.id ? kept : null;
  const now = useNow(sessionUnderWay(progress) !== null) as Moment;
  // A press may come before the next tick has told of its moment.
  const standing =
    progress === null ? null : standingAt(session, progress, Math.max(now, progress.from) as Moment);
  const [isMute, setIsMute] = useState(false);

  const current = useRef({ progress, standing });
  current.current = { progress, standing };
  const fromLockedScreen = useRef<(kind: "pause" | "resume") => void>(() => {});
  const sound = useMemo(
    () =>
      makeSessionSound(title, {
        onPlay: () => fromLockedScreen.current("resume"),
        onPause: () => fromLockedScreen.current("pause"),
      }),
    [title],
  );
  useEffect(() => () => sound.close(), [sound]);

  const follow = useCallback(
    (next: SessionProgress) => {
      void sound.follow(session, next, Date.now()).then((isSounding) => setIsMute(!isSounding));
    },
    [session, sound],
  );
  const act = useCallback(
    (action: SessionAction) => {
      const before = current.current.progress;
      if (before === null) return;
      const next = actIn(session, before, { action, now: momentNow() });
      keepProgress(runner, next);
      // An answer to a look changes nothing of what is ahead.
      if (action.kind !== "look-is-fine") follow(next);
    },
    [session, runner, follow],
  );
  fromLockedScreen.current = (kind) => {
    const at = current.current.standing;
    if (at !== null && at.kind !== "ended") act({ kind, stepId: at.step.id });
  };
  return {
    begin: (minutes) => {
      const begun = beginSession(session, minutes, momentNow());
      keepProgress(runner, begun);
      follow(begun);
    },
    underWay:
      progress === null || standing === null
        ? null
        : {
            progress,
            standing,
            act,
            isMute,
            sound: () => follow(progress),
            leave: () => {
              sound.close();
              keepProgress(runner, null);
            },
          },
  };
}
