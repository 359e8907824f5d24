import type { ReactNode } from "react";
import styles from "./action.module.css";

/** Buttons beside each other, or below each other where there is no room. */
export function ActionRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles["row"]}>{children}</div>;
}
