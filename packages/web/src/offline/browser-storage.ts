import { useSyncExternalStore } from "react";

// What the browser keeps for this app. Where it keeps nothing, because storage is denied or full, the same is held by this
// page alone: all works, until the page is closed or loaded anew. A private window says nothing of itself: what it keeps goes
// when it is closed.

const DENIED = Symbol("denied");

/** What could not be kept: null where something was to be deleted. */
const heldByPage = new Map<string, string | null>();
const listeners = new Set<() => void>();
let isDenied = asks(() => window.localStorage.length) === DENIED;

/** What is kept under a key; null where nothing is. */
export function keptText(key: string): string | null {
  const held = heldByPage.get(key);
  if (held !== undefined) return held;
  const kept = asks(() => window.localStorage.getItem(key));
  return kept === DENIED ? null : kept;
}

/** Keeps a text, or deletes it with null. */
export function keepText(key: string, text: string | null): void {
  const done = asks(() =>
    text === null ? window.localStorage.removeItem(key) : window.localStorage.setItem(key, text),
  );
  if (done === DENIED) heldByPage.set(key, text);
  else heldByPage.delete(key);
  const isAnyHeld = heldByPage.size > 0;
  if (isDenied === isAnyHeld) return;
  isDenied = isAnyHeld;
  for (const listener of listeners) listener();
}

/** The keys that begin so, in the order of the alphabet. */
export function keptKeys(beginning: string): readonly string[] {
  const kept = asks(() => Object.keys(window.localStorage));
  const all = new Set([...(kept === DENIED ? [] : kept), ...heldByPage.keys()]);
  return [...all].filter((key) => key.startsWith(beginning) && keptText(key) !== null).toSorted();
}

/** Is what is to be kept held by this page alone? */
export const isHeldByPageAlone = (): boolean => isDenied;
export const useIsHeldByPageAlone = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isHeldByPageAlone);

/** Storage that is denied throws already where it is looked at. */
function asks<Answer>(ask: () => Answer): Answer | typeof DENIED {
  try {
    return ask();
  } catch {
    return DENIED;
  }
}
