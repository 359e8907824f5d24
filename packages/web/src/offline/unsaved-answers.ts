import { useSyncExternalStore } from "react";
import type { RunnerId } from "../api/runner-choice.ts";
import type { Answer, NewAnswers } from "../triage/answers.ts";
import { readUnsaved, type UnsavedAnswers, withoutOldOnes } from "./unsaved-record.ts";

// Answers of the safety check that the server does not have yet. They are written into the browser's storage before
// they are sent, so that a page that is closed or loaded anew loses none; what the server has is deleted at once.

const NONE: UnsavedAnswers = {};
const keyOf = (runner: RunnerId) => `backstride.unsaved-answers.${runner}`;
const known = new Map<RunnerId, UnsavedAnswers>();
const listeners = new Set<() => void>();

/** The answers that wait, by question id. */
export function unsavedAnswers(runner: RunnerId): UnsavedAnswers {
  const before = known.get(runner);
  if (before !== undefined) return before;
  const stored = withoutOldOnes(readUnsaved(storedText(runner)), Date.now());
  known.set(runner, stored);
  return stored;
}

/** Keeps answers until the server has them. */
export function keepAnswers(runner: RunnerId, given: NewAnswers): void {
  const givenAt = Date.now();
  const added = Object.entries(given).map(([id, answer]) => [id, { answer, givenAt }] as const);
  change(runner, (before) => ({ ...before, ...Object.fromEntries(added) }));
}

/** Drops what was sent, unless it was answered anew meanwhile. */
export function dropAnswers(runner: RunnerId, sent: UnsavedAnswers): void {
  change(runner, (before) =>
    Object.fromEntries(
      Object.entries(before).filter(([id, { answer, givenAt }]) => {
        const gone = sent[id];
        return gone === undefined || gone.answer !== answer || gone.givenAt !== givenAt;
      }),
    ),
  );
}

/** Drops what has waited for too long to be taken for an answer of today. */
export const dropOldAnswers = (runner: RunnerId): void =>
  change(runner, (before) => withoutOldOnes(before, Date.now()));

export const forgetUnsavedAnswers = (runner: RunnerId): void => change(runner, () => NONE);

export const useUnsavedAnswers = (runner: RunnerId): UnsavedAnswers =>
  useSyncExternalStore(subscribe, () => unsavedAnswers(runner));

export const answersIn = (unsaved: UnsavedAnswers): NewAnswers =>
  Object.fromEntries(Object.entries(unsaved).map(([id, { answer }]): [string, Answer] => [id, answer]));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(runner: RunnerId, next: (before: UnsavedAnswers) => UnsavedAnswers): void {
  const before = unsavedAnswers(runner);
  const after = next(before);
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  known.set(runner, after);
  try {
    if (Object.keys(after).length === 0) window.localStorage.removeItem(keyOf(runner));
    else window.localStorage.setItem(keyOf(runner), JSON.stringify(after));
  } catch {
    // A browser that keeps nothing: they stay in this page until they are sent.
  }
  for (const listener of listeners) listener();
}

function storedText(runner: RunnerId): string | null {
  try {
    return window.localStorage.getItem(keyOf(runner));
  } catch {
    return null;
  }
}

/** What another tab keeps or has sent shows here too. */
export function followOtherTabs(): () => void {
  const follow = ({ key }: StorageEvent) => {
    for (const runner of [...known.keys()]) {
      if (key !== null && key !== keyOf(runner)) continue;
      known.delete(runner);
      for (const listener of listeners) listener();
    }
  };
  window.addEventListener("storage", follow);
  return () => window.removeEventListener("storage", follow);
}
