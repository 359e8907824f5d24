import { useState } from "react";
import { type DropItem, DropZone, FileTrigger } from "react-aria-components";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { t, tCount } from "../../i18n/t.ts";
import { filesOfDrop } from "./files-of-drop.ts";
import styles from "./import-screen.module.css";

/** Where files are dropped or picked: single ones, archives, or a whole folder. */
export function FileDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  // A picker that has picked says nothing when the same files are picked again; a new one does.
  const [picked, setPicked] = useState(0);
  const [looking, setLooking] = useState<number | "failed" | null>(null);
  const pick = (list: FileList | null) => {
    onFiles(list === null ? [] : [...list]);
    setPicked((count) => count + 1);
  };
  const drop = async (items: readonly DropItem[]) => {
    setLooking(0);
    try {
      onFiles(await filesOfDrop(items, setLooking));
      setLooking(null);
    } catch {
      // The browser may refuse a folder that changes while it is read.
      setLooking("failed");
    }
  };
  return (
    <DropZone
      className={styles["drop"] ?? ""}
      aria-label={t("import.drop")}
      onDrop={(event) => void drop(event.items)}
    >
      <p className={styles["dropWords"]}>{t("import.drop")}</p>
      <ActionRow>
        <FileTrigger key={`files-${picked}`} allowsMultiple onSelect={pick}>
          <ActionButton onPress={() => undefined}>{t("import.pickFiles")}</ActionButton>
        </FileTrigger>
        <FileTrigger key={`folder-${picked}`} acceptDirectory onSelect={pick}>
          <ActionButton look="quiet" onPress={() => undefined}>
            {t("import.pickFolder")}
          </ActionButton>
        </FileTrigger>
      </ActionRow>
      <p className={styles["soft"]}>{t("import.kinds")}</p>
      {typeof looking === "number" && <p role="status">{tCount("import.looking", looking)}</p>}
      {looking === "failed" && <p role="alert">{t("import.folderFailed")}</p>}
    </DropZone>
  );
}
