import { type ReactNode, useId } from "react";
import { classNames } from "../styles/class-names.ts";
import styles from "./section.module.css";

export interface SectionProps {
  readonly heading: string;
  readonly intro?: string;
  /** Without the line above it. */
  readonly isBare?: boolean;
  readonly children: ReactNode;
}

export function Section({ heading, intro, isBare, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames(styles["section"], isBare && styles["bare"])}>
      <h2 id={id}>{heading}</h2>
      {intro !== undefined && <p className={styles["intro"]}>{intro}</p>}
      {children}
    </section>
  );
}
