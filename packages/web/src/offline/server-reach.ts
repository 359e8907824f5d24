import { useSyncExternalStore } from "react";

// What the last request found. The server is on the same machine: "away" means that the program does not run, whatever
// the internet does.

/** Why the server takes nothing from this page any more: only loading it anew mends that. */
export type PageIsOver = "otherBuild" | "otherDataFolder";

let isAway = false;
let pageIsOver: PageIsOver | null = null;
const listeners = new Set<() => void>();

export const serverAnswered = (): void => {
  if (isAway) tell(() => (isAway = false));
};
export const serverIsSilent = (): void => {
  if (!isAway) tell(() => (isAway = true));
};
/** The program is of another build than this page. */
export const pageIsOutdated = (): void => {
  if (pageIsOver === null) tell(() => (pageIsOver = "otherBuild"));
};
/** Another data folder is open under this address than the one that this page is of. */
export const pageIsOfOtherDataFolder = (): void => {
  if (pageIsOver !== "otherDataFolder") tell(() => (pageIsOver = "otherDataFolder"));
};
/** The page has gone over to the folder that is open. */
export const pageIsOfOpenDataFolder = (): void => {
  if (pageIsOver === "otherDataFolder") tell(() => (pageIsOver = null));
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
export const usePageIsOver = (): PageIsOver | null => useSyncExternalStore(subscribe, () => pageIsOver);
