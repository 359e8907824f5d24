import { type FocusEvent, type RefObject, useEffect, useRef } from "react";

export interface KeptFocus {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * For a group of controls that come and go: when the one with the focus goes away, the first of the others takes it.
 * Otherwise it would fall back to the beginning of the page.
 */
export function useKeptFocus(): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  useEffect(() => {
    if (!hasFocus.current || document.activeElement !== document.body) return;
    hasFocus.current = false;
    ref.current?.querySelector<HTMLElement>("a[href], button")?.focus();
  });
  return {
    ref,
    onFocus: () => {
      hasFocus.current = true;
    },
    // React tells of no blur when it takes the control away itself.
    onBlur: ({ target, relatedTarget }) => {
      hasFocus.current = !target.isConnected || ref.current?.contains(relatedTarget) === true;
    },
  };
}
