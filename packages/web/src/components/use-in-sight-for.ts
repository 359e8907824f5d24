import { useEffect, useState } from "react";

/** Our choice: the taps of a double tap lie closer together, and nobody has seen what came up in so short a time. */
export const DOUBLE_TAP_MS = 400;
/** Our choice: nobody has read a question in so short a time. */
export const TIME_TO_READ_MS = 800;

/**
 * Has what `shown` stands for been in sight for so long? Not yet, anew, as soon as something else is shown: a tap that was
 * meant for what stood there before must not answer it.
 */
export function useInSightFor(timeMs: number, shown: string): boolean {
  const [seen, setSeen] = useState<string | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => setSeen(shown), timeMs);
    return () => window.clearTimeout(timer);
  }, [shown, timeMs]);
  return seen === shown;
}
