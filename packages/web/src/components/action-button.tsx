import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { classNames } from "../styles/class-names.ts";
import styles from "./action.module.css";

export interface ActionButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: "main" | "quiet" | "plain";
  readonly isDisabled?: boolean;
  /** A fuller name for those who can't see where the button stands. */
  readonly label?: string;
}

export function ActionButton({ children, onPress, look = "main", isDisabled, label }: ActionButtonProps) {
  return (
    <Button
      className={classNames(styles["action"], look !== "main" && styles[look])}
      onPress={onPress}
      isDisabled={isDisabled ?? false}
      {...(label === undefined ? {} : { "aria-label": label })}
    >
      {children}
    </Button>
  );
}
