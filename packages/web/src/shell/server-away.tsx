import { AppLink } from "../components/app-link.tsx";
import { t } from "../i18n/t.ts";
import { EmergencySigns } from "./emergency-signs.tsx";
import styles from "./shell.module.css";

/** One line on every screen while the server does not answer, with the signs that can't wait one press away. */
export function ServerAway() {
  return (
    <aside className={styles["away"]} aria-label={t("away.title")}>
      <p>
        <b>{t("away.title")}.</b> {t("away.short")} <AppLink href="/check">{t("away.check")}</AppLink>
      </p>
      <details>
        <summary>{t("away.signs")}</summary>
        <EmergencySigns />
      </details>
    </aside>
  );
}
