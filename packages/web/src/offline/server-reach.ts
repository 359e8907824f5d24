import { useSyncExternalStore } from "react";

// What the last request found. The server is on the same machine: "away" means that the program does not run, whatever
// the internet does. "Outdated" is said of this page, when the program is of another build than it.

let isAway = false;
let isOutdated = false;
const listeners = new Set<() => void>();

export const serverAnswered = (): void => {
  if (isAway) tell(() => (isAway = false));
};
export const serverIsSilent = (): void => {
  if (!isAway) tell(() => (isAway = true));
};
/** Only loading the page anew mends that. */
export const pageIsOutdated = (): void => {
  if (!isOutdated) tell(() => (isOutdated = true));
};

function tell(change: () => void): void {
  change();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useServerIsAway = (): boolean => useSyncExternalStore(subscribe, () => isAway);
export const usePageIsOutdated = (): boolean => useSyncExternalStore(subscribe, () => isOutdated);
