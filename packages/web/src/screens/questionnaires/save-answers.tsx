import { useState } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";
import styles from "./questionnaires.module.css";

export interface SaveAnswersProps {
  /** Why the answers can't be kept as they are; null where they can. */
  readonly problem: MessageKey | null;
  readonly onSave: () => void;
  readonly isSaving: boolean;
  /** What is not answered yet, in words. */
  readonly open?: readonly string[];
  /** Said beside the button: what becomes of what is left open. */
  readonly note?: string;
}

/** The end of a form. The problem is told only once somebody wants to save. */
export function SaveAnswers({ problem, onSave, isSaving, open = [], note }: SaveAnswersProps) {
  const [wantsToSave, setWantsToSave] = useState(false);
  return (
    <div className={styles["foot"]}>
      {open.length > 0 && <p>{t("forms.open", { open: open.join("; ") })}</p>}
      {note !== undefined && <p className={styles["soft"]}>{note}</p>}
      {wantsToSave && problem !== null && (
        <p role="alert" className={styles["problem"]}>
          {t(problem)}
        </p>
      )}
      <div>
        <ActionButton
          isDisabled={isSaving}
          onPress={() => {
            setWantsToSave(true);
            if (problem === null) onSave();
          }}
        >
          {t("forms.save")}
        </ActionButton>
      </div>
    </div>
  );
}
