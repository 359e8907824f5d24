import { type RefObject, useEffect } from "react";
import { forgetPlace, placeAt, rememberPlace } from "./list-place.ts";

/** So many frames the rows may need to come to lie still. */
const MOST_FRAMES = 30;

const addressNow = (): string => window.location.pathname + window.location.search;
const rowOf = (list: HTMLElement, runId: string): HTMLElement | null =>
  list.querySelector<HTMLElement>(`[data-key="${CSS.escape(runId)}"]`);

/**
 * Remembers which run is opened from a list, and takes the one who comes back to it: the row stands where it stood and
 * has the focus. `offsetOf` tells how far down the list a row lies that is not drawn yet.
 */
export function useListPlace(
  frame: RefObject<HTMLElement | null>,
  offsetOf: (runId: string) => number | null,
): void {
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const remember = ({ target }: MouseEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>("[data-key]") : null;
      const runId = row?.dataset["key"];
      if (row === null || runId === undefined) return;
      rememberPlace({ address: addressNow(), runId, topPx: row.getBoundingClientRect().top });
    };
    current.addEventListener("click", remember, true);
    return () => current.removeEventListener("click", remember, true);
  }, [frame]);

  useEffect(() => {
    const { current } = frame;
    const place = placeAt(addressNow());
    if (current === null || place === null) return;
    let frames = 0;
    let request = requestAnimationFrame(function settle() {
      const row = rowOf(current, place.runId);
      const offset = row === null ? offsetOf(place.runId) : null;
      const top = row?.getBoundingClientRect().top ?? current.getBoundingClientRect().top + (offset ?? 0);
      if (row !== null || offset !== null) window.scrollBy({ top: top - place.topPx, behavior: "instant" });
      frames += 1;
      const isStill = row !== null && Math.abs(top - place.topPx) < 1 && frames > 3;
      // The row's focus goes on to the link in it.
      if (isStill) row.focus({ preventScroll: true });
      if (isStill || frames >= MOST_FRAMES) forgetPlace();
      else request = requestAnimationFrame(settle);
    });
    return () => cancelAnimationFrame(request);
  }, [frame, offsetOf]);
}
