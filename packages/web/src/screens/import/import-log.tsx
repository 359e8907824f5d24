import type { ImportItem } from "@backstride/server/api";
import { useState } from "react";
import type { ImportView } from "../../api/import-view.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { AppLink } from "../../components/app-link.tsx";
import { Choice } from "../../components/choice.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";
import styles from "./import-screen.module.css";

const STATE_WORDS: Readonly<Record<ImportItem["state"], MessageKey>> = {
  waiting: "import.state.waiting",
  done: "import.state.done",
  skipped: "import.state.skipped",
  failed: "import.state.failed",
  cancelled: "import.state.cancelled",
};
const FILTERS = ["all", "done", "skipped", "failed", "waiting"] as const;
type Filter = (typeof FILTERS)[number];
const PAGE = 60;

/** Every file with what became of it and why, by state. */
export function ImportLog({ view }: { readonly view: ImportView }) {
  const [filter, setFilter] = useState<Filter>("all");
  const [shown, setShown] = useState(PAGE);
  if (view.items.length === 0) return null;
  const items = view.items.filter(({ state }) => filter === "all" || state === filter);
  return (
    <>
      <Choice
        label={t("import.show")}
        value={filter}
        options={FILTERS.map((value) => ({
          value,
          label: value === "all" ? t("import.all") : t(STATE_WORDS[value]),
        }))}
        onChange={setFilter}
      />
      {items.length === 0 && <p className={styles["soft"]}>{t("import.noneOfState")}</p>}
      <ul className={styles["items"]}>
        {items.slice(0, shown).map((item) => (
          <ItemRow key={item.id} item={item} />
        ))}
      </ul>
      {items.length > shown && (
        <div>
          <ActionButton look="quiet" onPress={() => setShown(shown + PAGE)}>
            {t("diary.more")}
          </ActionButton>
        </div>
      )}
    </>
  );
}

function ItemRow({ item }: { readonly item: ImportItem }) {
  return (
    <li className={styles["item"]}>
      <span className={styles["name"]}>
        {item.runId === null ? (
          item.fileName
        ) : (
          <AppLink href={`/runs/${encodeURIComponent(item.runId)}`}>{item.fileName}</AppLink>
        )}
      </span>
      <span className={styles["state"]}>
        {t(STATE_WORDS[item.state])}
        {item.reason !== null && `: ${item.reason.message}`}
        {item.warnings.map((warning) => (
          <span key={`${warning.code}${warning.message}`}>
            <br />
            {warning.message}
          </span>
        ))}
      </span>
    </li>
  );
}
