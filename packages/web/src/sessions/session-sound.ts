import { useSyncExternalStore } from "react";
import { keepText, keptText } from "../offline/browser-storage.ts";
import { cueTrack } from "../session-player/cue-track.ts";
import { makeTrackPlayer, type TrackPlayer } from "../session-player/play-track.ts";
import { cuesAhead, type Session, type SessionProgress } from "./running-session.ts";

// The tones of the session that is under way. All that will sound until it waits for the runner is one track, so that it
// sounds on time while the screen is locked and the page's own timers sleep.

const KEY = "backstride.session-sound";
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** On unless it was turned off; kept in this browser. */
export const isSoundOn = (): boolean => keptText(KEY) !== "off";

export function turnSound(isOn: boolean): void {
  keepText(KEY, isOn ? null : "off");
  tell();
}

export const useIsSoundOn = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isSoundOn);

export interface SessionSound {
  /**
   * Lets sound what is ahead from now on, or nothing where no clock runs or sound is off. Within a press, the first time.
   * False where the browser refused.
   */
  follow(session: Session, progress: SessionProgress, nowMs: number): Promise<boolean>;
  close(): void;
}

export interface LockedScreen {
  readonly onPlay: () => void;
  readonly onPause: () => void;
}

export function makeSessionSound(title: string, wishes: LockedScreen): SessionSound {
  // Made with the first press: before it there is nothing to show on the locked screen.
  let player: TrackPlayer | null = null;
  return {
    follow: async (session, progress, nowMs) => {
      const ahead = isSoundOn() ? cuesAhead(session, progress, nowMs as SessionProgress["from"]) : null;
      if (ahead === null) {
        player?.pause();
        return true;
      }
      player ??= makeTrackPlayer(title, wishes);
      const cues = ahead.cues.map(({ atS, kind }) => ({ atS, tone: kind }));
      return await player.play(
        cueTrack({ seconds: ahead.seconds, cues: [{ atS: 0, tone: "begin" }, ...cues] }),
      );
    },
    close: () => {
      player?.close();
      player = null;
    },
  };
}
