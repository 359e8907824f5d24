import { isUnderWay } from "../api/import-view.ts";
import { useImportSession } from "../api/use-import-session.ts";
import { AppLink } from "../components/app-link.tsx";
import { t } from "../i18n/t.ts";
import styles from "./shell.module.css";

/** One line on every screen while an import goes on. */
export function ImportLine() {
  const view = useImportSession();
  if (!isUnderWay(view) || view.progress === null) return null;
  const { total, waiting } = view.progress;
  return (
    <p className={styles["importing"]}>
      {t("import.line", { finished: total - waiting, total: total + view.toSend })}{" "}
      <AppLink href="/import">{t("import.lineLink")}</AppLink>
    </p>
  );
}
