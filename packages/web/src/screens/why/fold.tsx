import { type ReactNode, useState } from "react";
import { classNames } from "../../styles/class-names.ts";
import styles from "./fold.module.css";

export interface FoldProps {
  readonly summary: ReactNode;
  /** One that stands in another. */
  readonly isInner?: boolean;
  /** With room for a picture in its line. */
  readonly isTall?: boolean;
  readonly children: ReactNode;
}

/** Folded away, and made only when it is opened: there may be hundreds of rows in it. */
export function Fold({ summary, isInner = false, isTall = false, children }: FoldProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={classNames(styles["fold"], isInner && styles["inner"], isTall && styles["tall"])}
      // The event of one inside comes up to the one around it in React.
      onToggle={(event) => {
        if (event.target === event.currentTarget) setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles["summary"]}>{summary}</summary>
      {isOpen && <div className={styles["body"]}>{children}</div>}
    </details>
  );
}
