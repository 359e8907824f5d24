import { AppLink } from "../../components/app-link.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import { MORE_ITEMS } from "../../shell/nav-items.ts";
import styles from "./more-screen.module.css";

/** On a phone: everything that has no place in the bar. */
export function MoreScreen() {
  return (
    <Page title={t("nav.more")}>
      <ul className={styles["list"]}>
        {MORE_ITEMS.map(({ path, label, about }) => (
          <li key={path} className={styles["item"]}>
            <AppLink href={path} className={styles["link"] ?? ""}>
              <span className={styles["name"]}>{t(label)}</span>
              <span className={styles["about"]}>{t(about)}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </Page>
  );
}
