import { useEffect, useRef, useState } from "react";
import type { ImportView } from "../../api/import-view.ts";
import { nextTimeLeft, stepLeft, type TimeLeft, type TimeLeftSample } from "./time-left.ts";

const LOOK_MS = 1_000;

/** The step of time left to show, in seconds; null while there is nothing to say. It changes at most every second. */
export function useTimeLeft(view: ImportView): number | null {
  const estimate = useRef<TimeLeft | null>(null);
  const [step, setStep] = useState<number | null>(null);
  const { progress, toSend, sending } = view;
  useEffect(() => {
    const nowMs = performance.now();
    const sample = sampleOf({ progress, toSend, sending }, nowMs);
    estimate.current = nextTimeLeft(estimate.current, sample, nowMs);
  }, [progress, toSend, sending]);
  useEffect(() => {
    const look = setInterval(
      () => setStep((shown) => stepLeft(estimate.current, shown, performance.now())),
      LOOK_MS,
    );
    return () => clearInterval(look);
  }, []);
  return step;
}

/** While files are on their way it is their bytes that are waited for, afterwards what the server says. */
function sampleOf(
  { progress, toSend, sending }: Pick<ImportView, "progress" | "toSend" | "sending">,
  nowMs: number,
): TimeLeftSample | null {
  const { bytesInAll, bytesSent, sinceMs } = sending;
  if (toSend > 0) {
    if (sinceMs === null || bytesSent === 0) return null;
    const amountLeft = Math.max(0, bytesInAll - bytesSent);
    return { of: "sending", amountLeft, secondsLeft: ((nowMs - sinceMs) / 1000 / bytesSent) * amountLeft };
  }
  if (progress === null || progress.secondsLeft === null || progress.state !== "running") return null;
  return { of: "reading", amountLeft: progress.waiting, secondsLeft: progress.secondsLeft };
}
