import type { ReactNode } from "react";
import styles from "./evidence-screen.module.css";

export interface FoldedProps {
  readonly summary: string;
  /** Of what it is, for a screen reader's list of controls. */
  readonly about: string;
  readonly children: ReactNode;
}

/** The rest of a record: on a page of everything it has to be opened, or nobody finds the next one. */
export function Folded({ summary, about, children }: FoldedProps) {
  return (
    <details className={styles["fold"]}>
      <summary>
        {summary}
        <span className="visually-hidden">: {about}</span>
      </summary>
      <div className={styles["folded"]}>{children}</div>
    </details>
  );
}
