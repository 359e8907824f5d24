import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { classNames } from "../styles/class-names.ts";
import styles from "./action.module.css";

export interface ActionButtonProps {
  readonly children: ReactNode;
  /** Left out for one that submits its form. */
  readonly onPress?: () => void;
  readonly type?: "button" | "submit";
  readonly look?: "main" | "quiet" | "plain";
  readonly isDisabled?: boolean;
  /** A fuller name for those who can't see where the button stands. */
  readonly label?: string;
}

export function ActionButton({
  children,
  onPress,
  type = "button",
  look = "main",
  isDisabled,
  label,
}: ActionButtonProps) {
  return (
    <Button
      className={classNames(styles["action"], look !== "main" && styles[look])}
      type={type}
      {...(onPress === undefined ? {} : { onPress })}
      isDisabled={isDisabled ?? false}
      {...(label === undefined ? {} : { "aria-label": label })}
    >
      {children}
    </Button>
  );
}
