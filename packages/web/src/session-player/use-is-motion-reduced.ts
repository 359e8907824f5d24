import { useSyncExternalStore } from "react";

const query = () => window.matchMedia("(prefers-reduced-motion: reduce)");

const isReduced = (): boolean => query().matches;

function onChange(listener: () => void): () => void {
  const asked = query();
  asked.addEventListener("change", listener);
  return () => asked.removeEventListener("change", listener);
}

/** Does the device ask for less motion? */
export const useIsMotionReduced = (): boolean => useSyncExternalStore(onChange, isReduced, () => true);
