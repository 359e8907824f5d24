import { useState } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { PainScale } from "../../components/pain-scale.tsx";
import { t } from "../../i18n/t.ts";
import type { FormProps } from "./form-props.ts";
import styles from "./questionnaires.module.css";
import { SaveAnswers } from "./save-answers.tsx";

const NOTHING_RATED: Readonly<Record<string, number | null>> = { average: null, worst: null, now: null };

/** Three pain scales, each of which may stay open. */
export function NprsForm({ instrument, onSave, isSaving }: FormProps) {
  const [ratings, setRatings] = useState(NOTHING_RATED);
  const isEmpty = Object.values(ratings).every((rating) => rating === null);
  return (
    <div className={styles["form"]}>
      {(instrument.items ?? []).map(({ id, text }) => (
        <div key={id}>
          <PainScale
            label={text}
            value={ratings[id] ?? null}
            onChange={(pain) => setRatings({ ...ratings, [id]: pain })}
          />
          {ratings[id] !== null && ratings[id] !== undefined && (
            <ActionButton
              look="plain"
              label={t("forms.clearLabel", { question: text })}
              onPress={() => setRatings({ ...ratings, [id]: null })}
            >
              {t("forms.clear")}
            </ActionButton>
          )}
        </div>
      ))}
      <SaveAnswers
        problem={isEmpty ? "forms.problem.empty" : null}
        note={t("forms.half")}
        isSaving={isSaving}
        onSave={() => onSave(ratings)}
      />
    </div>
  );
}
