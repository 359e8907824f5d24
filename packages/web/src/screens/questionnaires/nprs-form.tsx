import { useState } from "react";
import { PainScale } from "../../components/pain-scale.tsx";
import { t } from "../../i18n/t.ts";
import type { FormProps } from "./form-props.ts";
import { type PainRatings, ratingsProblem } from "./nprs-problem.ts";
import styles from "./questionnaires.module.css";
import { SaveAnswers } from "./save-answers.tsx";
import { TakeBack } from "./take-back.tsx";

const RATINGS = ["average", "worst", "now"] as const;
const NOTHING_RATED: PainRatings = { average: null, worst: null, now: null };

/** Three pain scales, each of which may stay open. */
export function NprsForm({ instrument, onSave, isSaving }: FormProps) {
  const [ratings, setRatings] = useState(NOTHING_RATED);
  const textOf = new Map((instrument.items ?? []).map(({ id, text }) => [id, text]));
  return (
    <div className={styles["form"]}>
      {RATINGS.map((id) => (
        <div key={id}>
          <PainScale
            label={textOf.get(id) ?? id}
            value={ratings[id]}
            onChange={(pain) => setRatings({ ...ratings, [id]: pain })}
          />
          {ratings[id] !== null && (
            <TakeBack
              question={textOf.get(id) ?? id}
              onTakeBack={() => setRatings({ ...ratings, [id]: null })}
            />
          )}
        </div>
      ))}
      <SaveAnswers
        open={RATINGS.filter((id) => ratings[id] === null).map((id) => t(`forms.nprs.open.${id}`))}
        problem={ratingsProblem(ratings)}
        note={t("forms.half")}
        isSaving={isSaving}
        onSave={() => onSave(ratings)}
      />
    </div>
  );
}
