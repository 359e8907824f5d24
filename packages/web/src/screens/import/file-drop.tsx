import { useState } from "react";
import { DropZone, FileTrigger } from "react-aria-components";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { t } from "../../i18n/t.ts";
import { filesOfDrop } from "./files-of-drop.ts";
import styles from "./import-screen.module.css";

/** Where files are dropped or picked: single ones, archives, or a whole folder. */
export function FileDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  // A picker that has picked says nothing when the same files are picked again; a new one does.
  const [picked, setPicked] = useState(0);
  const pick = (list: FileList | null) => {
    onFiles(list === null ? [] : [...list]);
    setPicked((count) => count + 1);
  };
  return (
    <DropZone
      className={styles["drop"] ?? ""}
      aria-label={t("import.drop")}
      onDrop={(event) => void filesOfDrop(event.items).then(onFiles)}
    >
      <p>{t("import.drop")}</p>
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
    </DropZone>
  );
}
