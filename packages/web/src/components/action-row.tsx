import type { ReactNode } from "react";
import styles from "./action.module.css";
import { useKeptFocus } from "./use-kept-focus.ts";

/** Buttons beside each other, or below each other where there is no room. */
export function ActionRow({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles["row"]} {...useKeptFocus()}>
      {children}
    </div>
  );
}
