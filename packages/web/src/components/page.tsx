import { type ReactNode, useEffect, useRef } from "react";
import { t } from "../i18n/t.ts";
import styles from "./page.module.css";

let hasShownAPage = false;

export interface PageProps {
  /** For the window's title and, where no other heading is given, the heading. */
  readonly title: string;
  readonly heading?: string;
  readonly eyebrow?: string;
  readonly lead?: string;
  /** What changes when the same route shows another page: the focus then goes to the heading again. */
  readonly focusKey?: string;
  /** Stands above the heading: for what can't wait. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** One screen: sets the window's title and takes the focus to its heading, so that a screen reader says where one is. */
export function Page({ title, heading, eyebrow, lead, focusKey = "page", above, children }: PageProps) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const shownKey = useRef<string | null>(null);
  useEffect(() => {
    document.title = t("app.pageTitle", { title });
  }, [title]);
  useEffect(() => {
    if (hasShownAPage && shownKey.current !== focusKey) headingRef.current?.focus({ preventScroll: true });
    shownKey.current = focusKey;
    hasShownAPage = true;
  }, [focusKey]);
  return (
    <div className={styles["page"]}>
      {above}
      <header className={styles["head"]}>
        {eyebrow !== undefined && <p className={styles["eyebrow"]}>{eyebrow}</p>}
        <h1 ref={headingRef} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {lead !== undefined && <p className={styles["lead"]}>{lead}</p>}
      </header>
      {children}
    </div>
  );
}
