import { type ReactNode, useEffect, useRef } from "react";
import { t } from "../i18n/t.ts";
import styles from "./page.module.css";

// The first page keeps the focus where a browser begins, so that the skip link comes first.
let shownAddress: string | null = null;
let hasNavigated = false;

/** Whether the heading of the page that is now at this address should take the focus. */
function takesFocus(): boolean {
  const address = window.location.pathname + window.location.search;
  const isAnotherPage = shownAddress !== null && shownAddress !== address;
  hasNavigated ||= isAnotherPage;
  shownAddress = address;
  // An address with a place in it leads to that place; "#main" is where the skip link went.
  if (window.location.hash !== "" && window.location.hash !== "#main") return false;
  // The page that said "one moment" may have gone with the focus in it.
  return isAnotherPage || (hasNavigated && document.activeElement === document.body);
}

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
    if (shownKey.current !== focusKey && takesFocus()) headingRef.current?.focus({ preventScroll: true });
    shownKey.current = focusKey;
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
