import { type RefObject, useEffect } from "react";

const PAGE_KEYS: ReadonlySet<string> = new Set(["PageDown", "PageUp", "Home", "End"]);

/** The page keys move the focus through a list; the window must not scroll by a page of its own as well. */
export function useOwnPageKeys(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const keep = (event: KeyboardEvent) => {
      if (PAGE_KEYS.has(event.key)) event.preventDefault();
    };
    current.addEventListener("keydown", keep);
    return () => current.removeEventListener("keydown", keep);
  }, [frame]);
}
