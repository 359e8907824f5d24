import { type RefObject, useEffect, useState } from "react";

/** The width of an element in whole pixels, followed as it changes; 0 until it is known. */
export function useChartWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
