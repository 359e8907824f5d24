import { ActionButton } from "../components/action-button.tsx";
import { t } from "../i18n/t.ts";
import { usePageIsOutdated } from "../offline/server-reach.ts";
import styles from "./shell.module.css";

/** The program was replaced while this page was open: the server takes nothing from it any more. */
export function PageOutdated() {
  if (!usePageIsOutdated()) return null;
  return (
    <aside className={styles["away"]} aria-label={t("outdated.title")}>
      <p>
        <b>{t("outdated.title")}.</b> {t("outdated.safe")}
      </p>
      <div>
        <ActionButton look="quiet" onPress={() => window.location.reload()}>
          {t("outdated.action")}
        </ActionButton>
      </div>
    </aside>
  );
}
