import { useState } from "react";
import { Choice } from "../../components/choice.tsx";
import { t } from "../../i18n/t.ts";
import type { FormProps } from "./form-props.ts";
import { answersOf, askedOf, type ChosenPoints, openIn } from "./ostrc-answers.ts";
import styles from "./questionnaires.module.css";
import { SaveAnswers } from "./save-answers.tsx";
import { TakeBack } from "./take-back.tsx";

/** Up to four questions in their exact words. What was chosen stays while the first one decides what is asked. */
export function OstrcForm({ instrument, onSave, isSaving }: FormProps) {
  const [chosen, setChosen] = useState<ChosenPoints>({});
  const items = instrument.items ?? [];
  const asked = askedOf(items, chosen);
  const open = openIn(items, chosen);
  const isFirstOpen = open.includes(1);
  return (
    <div className={styles["form"]}>
      {asked.map(({ id, text, wording, choices }, at) => {
        const points = chosen[id] ?? null;
        const question = `${at + 1}. ${text}`;
        return (
          <div key={id} className={styles["question"]}>
            <Choice
              label={question}
              help={wording === "unconfirmed" ? t("forms.unconfirmed") : null}
              value={points === null ? null : String(points)}
              options={(choices ?? []).map((choice) => ({
                value: String(choice.points),
                label: choice.text,
              }))}
              onChange={(value) => setChosen({ ...chosen, [id]: Number(value) })}
            />
            {points !== null && (
              <TakeBack question={question} onTakeBack={() => setChosen({ ...chosen, [id]: null })} />
            )}
          </div>
        );
      })}
      <p role="status" className={styles["soft"]}>
        {isFirstOpen
          ? t("forms.ostrc.first")
          : asked.length === items.length
            ? t("forms.ostrc.more", { count: items.length })
            : t("forms.ostrc.done")}
      </p>
      <SaveAnswers
        problem={isFirstOpen ? "forms.ostrc.problem" : null}
        open={isFirstOpen ? [] : open.map((number) => t("forms.ostrc.question", { number }))}
        {...(isFirstOpen || open.length === 0 ? {} : { note: t("forms.ostrc.half") })}
        isSaving={isSaving}
        onSave={() => onSave(answersOf(items, chosen))}
      />
    </div>
  );
}
