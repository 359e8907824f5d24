import { ActionLink } from "../components/action-link.tsx";
import { ActionRow } from "../components/action-row.tsx";
import { Page } from "../components/page.tsx";
import { t } from "../i18n/t.ts";
import { useOwnDataFolder } from "../offline/data-folder.ts";
import { EmergencySigns } from "./emergency-signs.tsx";
import styles from "./shell.module.css";

/** In the place of Today while the server does not answer and nothing was heard from it: what holds without it. */
export function AwayScreen() {
  return (
    <Page title={t("away.title")} lead={t("away.lead")} focusKey="away">
      <div className={styles["signs"]}>
        <h2>{t("away.signs")}</h2>
        <EmergencySigns />
      </div>
      <div className={styles["signs"]}>
        <p>{t("away.checkWorks")}</p>
        {useOwnDataFolder() !== null && <p>{t("away.whose")}</p>}
        <ActionRow>
          <ActionLink href="/check">{t("away.check")}</ActionLink>
        </ActionRow>
      </div>
    </Page>
  );
}
