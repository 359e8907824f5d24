import { useEffect, useState } from "react";

/**
 * Whether the screen is kept on: "unavailable" where the browser can't (no such thing, or a page that is not served
 * securely), "lost" where it would not, as with an empty battery, or let go: it may go dark.
 */
export type Awake = "off" | "held" | "lost" | "unavailable";

/** The parts of the browser that it needs. */
export interface AwakeDevice {
  /** Null where the browser has none. */
  readonly wakeLock: Pick<WakeLock, "request"> | null;
  readonly page: Pick<Document, "visibilityState" | "addEventListener" | "removeEventListener">;
}

/**
 * Keeps the screen on until the answered function is called. The browser lets go whenever the page is out of sight; it is
 * taken again once it is back.
 */
export function keepAwake(
  onChange: (awake: Awake) => void,
  { wakeLock, page }: AwakeDevice = deviceOfBrowser(),
): () => void {
  if (wakeLock === null) {
    onChange("unavailable");
    return () => onChange("off");
  }
  let isOver = false;
  let isAsking = false;
  let held: WakeLockSentinel | null = null;
  const take = async () => {
    if (held !== null || isAsking || page.visibilityState !== "visible") return;
    isAsking = true;
    const taken = await wakeLock.request("screen").catch(() => null);
    isAsking = false;
    if (isOver) {
      await taken?.release();
      return;
    }
    if (taken === null || taken.released) {
      onChange("lost");
      return;
    }
    held = taken;
    taken.addEventListener("release", () => {
      held = null;
      if (!isOver) onChange("lost");
    });
    onChange("held");
  };
  const retake = () => void take();
  page.addEventListener("visibilitychange", retake);
  retake();
  return () => {
    isOver = true;
    page.removeEventListener("visibilitychange", retake);
    held?.release().catch(() => {});
    onChange("off");
  };
}

/** Keeps the screen on while `isWanted`, and says whether it is. */
export function useKeepAwake(isWanted: boolean): Awake {
  const [awake, setAwake] = useState<Awake>("off");
  useEffect(() => (isWanted ? keepAwake(setAwake) : undefined), [isWanted]);
  return awake;
}

const deviceOfBrowser = (): AwakeDevice => ({
  wakeLock: "wakeLock" in navigator ? navigator.wakeLock : null,
  page: document,
});
