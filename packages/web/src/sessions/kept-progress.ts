import { useSyncExternalStore } from "react";
import type { RunnerId } from "../api/runner-choice.ts";
import { keepText, keptText } from "../offline/browser-storage.ts";
import { likelyDataFolder } from "../offline/data-folder.ts";
import { findSession, type SessionId, type SessionProgress, standingAt } from "./running-session.ts";

// The session that somebody is in, one of each runner, so that a page that was closed or loaded anew goes on with it. It
// stays in this browser: the server learns of a session only what the runner tells in the diary.

const KEYS = "backstride.session.";
/** What was begun so long ago is not gone on with: nobody is still in it. */
const FORGOTTEN_AFTER_MS = 6 * 60 * 60 * 1000;

const keyOf = (runner: RunnerId) => `${KEYS}${likelyDataFolder() ?? "unknown"}.${runner}`;
const listeners = new Set<() => void>();
const known = new Map<string, { readonly text: string | null; readonly progress: SessionProgress | null }>();

/** The session under way, or the one that ended last while it is looked at; null where there is none. */
export function keptProgress(runner: RunnerId): SessionProgress | null {
  const key = keyOf(runner);
  const text = keptText(key);
  const before = known.get(key);
  // The same value as long as the text is the same, as React wants it.
  if (before?.text === text) return before.progress;
  const progress = readProgress(text, Date.now());
  known.set(key, { text, progress });
  return progress;
}

export function keepProgress(runner: RunnerId, progress: SessionProgress | null): void {
  keepText(keyOf(runner), progress === null ? null : JSON.stringify(progress));
  for (const listener of listeners) listener();
}

export const useKeptProgress = (runner: RunnerId): SessionProgress | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => keptProgress(runner),
  );

/** The session that somebody is in the middle of; null where it is over, by itself too. */
export function sessionUnderWay(progress: SessionProgress | null): SessionId | null {
  const session = progress === null ? null : findSession(progress.sessionId);
  if (progress === null || session === null) return null;
  const now = Date.now() as SessionProgress["from"];
  return standingAt(session, progress, now).kind === "ended" ? null : session.id;
}

/** It is our own writing; what is not, is of another version, or was left long ago is taken for nothing. */
export function readProgress(text: string | null, nowMs: number): SessionProgress | null {
  try {
    const progress = JSON.parse(text ?? "null") as SessionProgress | null;
    if (progress === null || findSession(progress.sessionId)?.version !== progress.version) return null;
    const isForgotten = !(nowMs - progress.startedAt < FORGOTTEN_AFTER_MS);
    return isForgotten ? null : progress;
  } catch {
    return null;
  }
}
