import { type ReactNode, useState } from "react";
import { t } from "../../i18n/t.ts";
import styles from "./run-screen.module.css";

/** Charts that few look for, folded away; they are drawn once they are asked for. */
export function StreamFold({ children }: { readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles["fold"]} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles["foldSummary"]}>{t("dynamics.show")}</summary>
      {isOpen && (
        <div className={styles["charts"]}>
          <p className={styles["legend"]}>{t("dynamics.hint")}</p>
          {children}
        </div>
      )}
    </details>
  );
}
