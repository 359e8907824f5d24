import { t } from "../i18n/t.ts";
import styles from "./notice.module.css";

/** Said politely to a screen reader; a still line for everyone else. */
export function Loading({ what }: { readonly what?: string }) {
  return (
    <p role="status" className={styles["loading"]}>
      {what ?? t("app.loading")}
    </p>
  );
}
