import { useRef } from "react";
import { DOUBLE_TAP_MS } from "../../components/use-in-sight-for.ts";

export interface DoubleTap {
  /** Something was chosen with this control. */
  readonly chosen: (control: string) => void;
  /** Was it chosen so shortly before that a tap which takes it back is the second one of a double tap? */
  readonly isSecondTap: (control: string) => boolean;
}

/** A sign that is tapped twice was meant: the second tap must not take it back, and with it what it means. */
export function useDoubleTap(): DoubleTap {
  const last = useRef({ control: "", at: Number.NEGATIVE_INFINITY });
  return {
    chosen: (control) => {
      last.current = { control, at: performance.now() };
    },
    isSecondTap: (control) =>
      last.current.control === control && performance.now() - last.current.at < DOUBLE_TAP_MS,
  };
}
