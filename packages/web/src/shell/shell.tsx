import { AppLink } from "../components/app-link.tsx";
import { SourceTitlesProvider } from "../components/source-titles.tsx";
import { t } from "../i18n/t.ts";
import { useKeepLastCheck } from "../offline/last-check.ts";
import { useAnswerSender } from "../offline/use-answer-sender.ts";
import { useKeepLastOffers } from "../sessions/last-offers.ts";
import { ImportLine } from "./import-line.tsx";
import { FIRST_ITEMS, MORE_ITEM, MORE_ITEMS } from "./nav-items.ts";
import { NavLink } from "./nav-link.tsx";
import { SampleBanner } from "./sample-banner.tsx";
import { ScreenOutlet } from "./screen-outlet.tsx";
import styles from "./shell.module.css";

/** What stands around every screen: the way between them, whose data is shown, and what this is not. */
export function Shell() {
  useAnswerSender();
  useKeepLastCheck();
  useKeepLastOffers();
  return (
    <>
      <a href="#main" className={styles["skip"]}>
        {t("shell.skip")}
      </a>
      <div className={styles["frame"]}>
        <header className={styles["side"]}>
          <AppLink href="/" className={styles["brand"] ?? ""}>
            <img src="/icon.svg" alt="" />
            Backstride
          </AppLink>
          <nav aria-label={t("shell.navLabel")}>
            <ul>
              {FIRST_ITEMS.map((item) => (
                <li key={item.path}>
                  <NavLink item={item} />
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-label={t("shell.moreNavLabel")} className={styles["group"]}>
            <ul>
              {MORE_ITEMS.map((item) => (
                <li key={item.path}>
                  <NavLink item={item} />
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <div>
          <SampleBanner />
          <ImportLine />
          <main id="main" tabIndex={-1} className={styles["main"]}>
            <SourceTitlesProvider>
              <ScreenOutlet />
            </SourceTitlesProvider>
            <p className={styles["promise"]}>{t("shell.promise")}</p>
          </main>
        </div>
        <nav aria-label={t("shell.navLabel")} className={styles["bar"]}>
          <ul>
            {[...FIRST_ITEMS, MORE_ITEM].map((item) => (
              <li key={item.path}>
                <NavLink item={item} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </>
  );
}
