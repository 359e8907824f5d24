import { ActionLink } from "../../components/action-link.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import { StartSample } from "../data/start-sample.tsx";
import styles from "./welcome.module.css";

/** Nothing is known yet: what this is, and three ways in. */
export function Welcome() {
  return (
    <Page title={t("today.title")} heading={t("welcome.heading")} lead={t("welcome.lead")}>
      <div className={styles["ways"]}>
        <section className={styles["way"]}>
          <h2>{t("welcome.check.heading")}</h2>
          <p>{t("welcome.check.text")}</p>
          <div>
            <ActionLink href="/check">{t("welcome.check.action")}</ActionLink>
          </div>
        </section>
        <section className={styles["way"]}>
          <h2>{t("welcome.import.heading")}</h2>
          <p>{t("welcome.import.text")}</p>
          <div>
            <ActionLink href="/import" look="quiet">
              {t("welcome.import.action")}
            </ActionLink>{" "}
            <ActionLink href="/runs/enter" look="plain">
              {t("runs.enter")}
            </ActionLink>
          </div>
        </section>
        <section className={styles["way"]}>
          <h2>{t("welcome.sample.heading")}</h2>
          <p>{t("welcome.sample.text")}</p>
          <StartSample />
        </section>
      </div>
      <div className={styles["after"]}>
        <p>{t("welcome.local")}</p>
      </div>
    </Page>
  );
}
