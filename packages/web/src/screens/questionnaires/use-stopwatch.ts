import { useEffect, useState } from "react";

const REFRESH_MS = 200;

/** Counts up from the press of a button. `seconds` is null before it ever ran. */
export function useStopwatch(onStopped: (seconds: number) => void) {
  const [startedAtMs, setStartedAtMs] = useState<number | null>(null);
  const [nowMs, setNowMs] = useState(0);
  useEffect(() => {
    if (startedAtMs === null) return;
    const timer = window.setInterval(() => setNowMs(performance.now()), REFRESH_MS);
    return () => window.clearInterval(timer);
  }, [startedAtMs]);
  return {
    isRunning: startedAtMs !== null,
    seconds: startedAtMs === null ? null : Math.max(0, nowMs - startedAtMs) / 1000,
    start: () => {
      const atMs = performance.now();
      setNowMs(atMs);
      setStartedAtMs(atMs);
    },
    stop: () => {
      if (startedAtMs === null) return;
      setStartedAtMs(null);
      onStopped((performance.now() - startedAtMs) / 1000);
    },
  };
}
