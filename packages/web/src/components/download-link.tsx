import type { ReactNode } from "react";
import { ofThisPageIn } from "../api/request.ts";
import { useOwnDataFolder } from "../offline/data-folder.ts";
import { classNames } from "../styles/class-names.ts";
import styles from "./action.module.css";

export interface DownloadLinkProps {
  readonly href: string;
  /** The name under which the file is kept. */
  readonly fileName: string;
  readonly children: ReactNode;
}

/** Hands a file of the server to the browser to keep. */
export function DownloadLink({ href, fileName, children }: DownloadLinkProps) {
  // Drawn anew once the folder is known: that of somebody else is never handed out in its place.
  useOwnDataFolder();
  return (
    <a
      href={ofThisPageIn(href)}
      download={fileName}
      className={classNames(styles["action"], styles["quiet"])}
    >
      {children}
    </a>
  );
}
