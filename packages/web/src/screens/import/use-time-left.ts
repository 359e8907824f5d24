import { useEffect, useRef, useState } from "react";
import type { ImportView } from "../../api/import-view.ts";
import { type AmountLeft, nextTimeLeft, stepLeft, type TimeLeft } from "./time-left.ts";

const LOOK_MS = 1_000;

/** The step of time left to show, in seconds; null while there is nothing to say. It changes at most every second. */
export function useTimeLeft(view: ImportView): number | null {
  const estimate = useRef<TimeLeft | null>(null);
  const [step, setStep] = useState<number | null>(null);
  useEffect(() => {
    estimate.current = nextTimeLeft(estimate.current, amountLeftOf(view), performance.now());
  }, [view]);
  useEffect(() => {
    const look = setInterval(
      () => setStep((shown) => stepLeft(estimate.current, shown, performance.now())),
      LOOK_MS,
    );
    return () => clearInterval(look);
  }, []);
  return step;
}

/** While files are on their way it is their bytes that are waited for, afterwards the files that wait to be read. */
function amountLeftOf({ progress, toSend, sending }: ImportView): AmountLeft | null {
  if (toSend > 0) return { of: "sending", amount: Math.max(0, sending.bytesInAll - sending.bytesSent) };
  if (progress === null || progress.secondsLeft === null || progress.state !== "running") return null;
  return { of: "reading", amount: progress.waiting };
}
