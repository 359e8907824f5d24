import type { ReactNode } from "react";
import { classNames } from "../styles/class-names.ts";
import styles from "./action.module.css";
import { AppLink } from "./app-link.tsx";

export interface ActionLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly look?: "main" | "quiet" | "plain";
}

/** A link that looks like the button it is next to. */
export function ActionLink({ href, children, look = "main" }: ActionLinkProps) {
  return (
    <AppLink href={href} className={classNames(styles["action"], look !== "main" && styles[look])}>
      {children}
    </AppLink>
  );
}
