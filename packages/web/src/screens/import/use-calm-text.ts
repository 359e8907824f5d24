import { useEffect, useRef, useState } from "react";

/** The text as it stands, taken over at most this often: for what a screen reader says. */
export function useCalmText(text: string, everyMs: number): string {
  const [calm, setCalm] = useState(text);
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  useEffect(() => {
    const take = setInterval(() => setCalm(latest.current), everyMs);
    return () => clearInterval(take);
  }, [everyMs]);
  return calm;
}
