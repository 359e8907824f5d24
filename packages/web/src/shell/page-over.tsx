import { ActionButton } from "../components/action-button.tsx";
import { type MessageKey, t } from "../i18n/t.ts";
import { useIsHeldByPageAlone } from "../offline/browser-storage.ts";
import { type PageIsOver, usePageIsOver } from "../offline/server-reach.ts";
import styles from "./shell.module.css";

interface Words {
  readonly title: MessageKey;
  readonly safe: MessageKey;
  /** Where the browser keeps nothing. */
  readonly safeInPage: MessageKey;
}

const WORDS: Readonly<Record<PageIsOver, Words>> = {
  otherBuild: { title: "outdated.title", safe: "outdated.safe", safeInPage: "outdated.safeInPage" },
  otherDataFolder: {
    title: "otherFolder.title",
    safe: "otherFolder.safe",
    safeInPage: "otherFolder.safeInPage",
  },
};

/** The program or its data folder was replaced while this page was open: the server takes nothing from it any more. */
export function PageOver() {
  const reason = usePageIsOver();
  const isHeldByPage = useIsHeldByPageAlone();
  if (reason === null) return null;
  const { title, safe, safeInPage } = WORDS[reason];
  return (
    <aside className={styles["away"]} aria-label={t(title)}>
      <p>
        <b>{t(title)}.</b> {t(isHeldByPage ? safeInPage : safe)}
      </p>
      <div>
        <ActionButton look="quiet" onPress={() => window.location.reload()}>
          {t("outdated.action")}
        </ActionButton>
      </div>
    </aside>
  );
}
