import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";

export interface AppLinkProps {
  /** A path of this app, with its hash if it has one. */
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A link inside the app: a true address, followed without loading the page anew. */
export function AppLink({ href, children, className }: AppLinkProps) {
  const router = useRouter({ warn: false });
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain || event.defaultPrevented || !router) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <a href={href} onClick={follow} className={className}>
      {children}
    </a>
  );
}
