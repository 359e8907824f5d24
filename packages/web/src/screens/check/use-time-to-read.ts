import { useEffect, useState } from "react";

/** Our choice: longer than the taps of a double tap lie apart, shorter than anyone takes to read a question. */
const TIME_TO_READ_MS = 800;

/**
 * Has what `shown` stands for been in sight long enough to be read? Not yet, anew, as soon as something else is shown: a
 * tap that was meant for what stood there before must not deny it.
 */
export function useTimeToRead(shown: string): boolean {
  const [read, setRead] = useState<string | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => setRead(shown), TIME_TO_READ_MS);
    return () => window.clearTimeout(timer);
  }, [shown]);
  return read === shown;
}
