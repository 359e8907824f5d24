import { useSyncExternalStore } from "react";
import type { RunnerId } from "../api/runner-choice.ts";
import type { Answer, NewAnswers } from "../triage/answers.ts";
import { keepText, keptText } from "./browser-storage.ts";
import { followDataFolder, likelyDataFolder, ownDataFolder } from "./data-folder.ts";
import { readUnsaved, type UnsavedAnswers } from "./unsaved-record.ts";

// Answers of the safety check that the server does not have yet. They are written into the browser's storage before
// they are sent, so that a page that is closed or loaded anew loses none; what the server has is deleted at once. Each is
// meant for the data folder that it was given in, and goes into no other.

const NONE: UnsavedAnswers = {};
export const UNSAVED_KEYS = "backstride.unsaved-answers.";
/** Given before any folder was heard of: they are shown, as those of another one are, and sent nowhere. */
const FOLDER_UNKNOWN = "unknown";
const keyOf = (runner: RunnerId) => `${UNSAVED_KEYS}${likelyDataFolder() ?? FOLDER_UNKNOWN}.${runner}`;
const known = new Map<string, { readonly text: string | null; readonly answers: UnsavedAnswers }>();
const listeners = new Set<() => void>();

/** The answers that wait, by question id. */
export const unsavedAnswers = (runner: RunnerId): UnsavedAnswers => read(keyOf(runner));

/** Keeps answers until the server has them. */
export function keepAnswers(runner: RunnerId, given: NewAnswers): void {
  const givenAt = Date.now();
  const added = Object.entries(given).map(([id, answer]) => [id, { answer, givenAt }] as const);
  change(keyOf(runner), (before) => ({ ...before, ...Object.fromEntries(added) }));
}

/** Drops what was sent, unless it was answered anew meanwhile. */
export function dropAnswers(runner: RunnerId, sent: UnsavedAnswers): void {
  change(keyOf(runner), (before) =>
    Object.fromEntries(
      Object.entries(before).filter(([id, { answer, givenAt }]) => {
        const gone = sent[id];
        return gone === undefined || gone.answer !== answer || gone.givenAt !== givenAt;
      }),
    ),
  );
}

export const forgetUnsavedAnswers = (runner: RunnerId): void => change(keyOf(runner), () => NONE);

export const useUnsavedAnswers = (runner: RunnerId): UnsavedAnswers =>
  useSyncExternalStore(followUnsaved, () => unsavedAnswers(runner));

export const answersIn = (unsaved: UnsavedAnswers): NewAnswers =>
  Object.fromEntries(Object.entries(unsaved).map(([id, { answer }]): [string, Answer] => [id, answer]));

export function followUnsaved(listener: () => void): () => void {
  listeners.add(listener);
  const unfollow = followDataFolder(listener);
  return () => {
    listeners.delete(listener);
    unfollow();
  };
}

/** The same object as long as nothing has changed. A page that slept has heard nothing of what another one has kept or sent. */
function read(key: string): UnsavedAnswers {
  const text = keptText(key);
  const before = known.get(key);
  if (before !== undefined && before.text === text) return before.answers;
  const answers = text === null ? NONE : readUnsaved(text);
  known.set(key, { text, answers });
  return answers;
}

function change(key: string, next: (before: UnsavedAnswers) => UnsavedAnswers): void {
  const before = read(key);
  const after = next(before);
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  keepText(key, Object.keys(after).length === 0 ? null : JSON.stringify(after));
  for (const listener of listeners) listener();
}

/** What waits under another key than those of the folder that this page is of; nothing until it has heard of one. */
export function isForElsewhere(key: string): boolean {
  const own = ownDataFolder();
  return own !== null && !key.startsWith(`${UNSAVED_KEYS}${own}.`);
}

/** Forgets what waits under a key. */
export const forgetKey = (key: string): void => change(key, () => NONE);

/** What another tab keeps or has sent shows here too. */
export function followOtherTabs(): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key !== null && !key.startsWith(UNSAVED_KEYS)) return;
    for (const listener of listeners) listener();
  };
  window.addEventListener("storage", follow);
  return () => window.removeEventListener("storage", follow);
}
