import { chooseRunner, useRunnerId } from "../api/runner-choice.ts";
import { ActionButton } from "../components/action-button.tsx";
import { t } from "../i18n/t.ts";
import styles from "./shell.module.css";

/** Says on every screen that what is shown is simulated. */
export function SampleBanner() {
  if (useRunnerId() !== "sample") return null;
  return (
    <aside className={styles["banner"]} aria-label={t("sample.bannerLabel")}>
      <p>{t("sample.banner")}</p>
      <ActionButton look="plain" onPress={() => chooseRunner("me")}>
        {t("sample.leave")}
      </ActionButton>
    </aside>
  );
}
