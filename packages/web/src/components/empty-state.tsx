import type { ReactNode } from "react";
import styles from "./notice.module.css";

export interface EmptyStateProps {
  readonly heading: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Nothing here yet: what would stand here, what it is good for, and how to begin. */
export function EmptyState({ heading, text, children }: EmptyStateProps) {
  return (
    <div className={styles["empty"]}>
      <h2>{heading}</h2>
      <p className={styles["soft"]}>{text}</p>
      {children}
    </div>
  );
}
