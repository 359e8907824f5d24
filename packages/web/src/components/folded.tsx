import type { ReactNode } from "react";
import styles from "./folded.module.css";

export interface FoldedProps {
  readonly summary: string;
  /** Of what it is, for a screen reader's list of controls, where the summary alone does not tell. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** What few look for or what would bury the rest, behind one line that opens it. */
export function Folded({ summary, about, children }: FoldedProps) {
  return (
    <details className={styles["fold"]}>
      <summary>
        {summary}
        {about !== undefined && <span className="visually-hidden">: {about}</span>}
      </summary>
      <div className={styles["folded"]}>{children}</div>
    </details>
  );
}
