import { useSyncExternalStore } from "react";

/** Where the style sheets of these screens have room for columns. */
export const WIDE = "(min-width: 56rem)";

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
  );
}
