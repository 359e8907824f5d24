import { useSyncExternalStore } from "react";
import { keepText, keptText } from "../offline/browser-storage.ts";

/** Whose data the screens show: the runner's own, or those of the simulated sample runner. */
export type RunnerId = "me" | "sample";

const KEY = "backstride.runner";
const listeners = new Set<() => void>();

const readRunner = (): RunnerId => (keptText(KEY) === "sample" ? "sample" : "me");

export function chooseRunner(runner: RunnerId): void {
  keepText(KEY, runner);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useRunnerId = (): RunnerId => useSyncExternalStore(subscribe, readRunner);

/** The path of one of the chosen runner's resources. */
export const runnerPath = (runner: RunnerId, rest: string): string => `/api/runners/${runner}/${rest}`;
