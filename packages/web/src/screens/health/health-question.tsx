import type { KnownState } from "@backstride/core/runner";
import { ActionButton } from "../../components/action-button.tsx";
import { Choice } from "../../components/choice.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./health-form.module.css";

export interface HealthQuestionProps {
  readonly label: string;
  readonly state: KnownState;
  readonly onChange: (state: KnownState) => void;
}

/** One condition: yes, no, "I don't know", or not answered, to which an answer can always go back. */
export function HealthQuestion({ label, state, onChange }: HealthQuestionProps) {
  return (
    <div>
      <Choice
        label={label}
        value={state}
        options={[
          { value: "yes", label: t("check.yes") },
          { value: "no", label: t("check.no") },
          { value: "unknown", label: t("check.dontKnow") },
        ]}
        onChange={onChange}
      />
      <div className={styles["below"]}>
        {state === null ? (
          t("health.notAnswered")
        ) : (
          <ActionButton
            look="plain"
            label={t("health.takeBackLabel", { question: label })}
            onPress={() => onChange(null)}
          >
            {t("health.takeBack")}
          </ActionButton>
        )}
      </div>
    </div>
  );
}
