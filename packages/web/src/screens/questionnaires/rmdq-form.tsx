import { useState } from "react";
import { t } from "../../i18n/t.ts";
import type { FormProps } from "./form-props.ts";
import styles from "./questionnaires.module.css";
import { SaveAnswers } from "./save-answers.tsx";

/**
 * The statements word for word, ticked where they are true today. A form without a tick is kept only after the runner has
 * said that none is true: it would otherwise be the best possible score by mistake.
 */
export function RmdqForm({ instrument, onSave, isSaving }: FormProps) {
  const items = instrument.items ?? [];
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [saysNone, setSaysNone] = useState(false);
  const toggle = (id: string) => {
    setSaysNone(false);
    setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]);
  };
  return (
    <div className={styles["form"]}>
      <p>{t("forms.rmdq.how")}</p>
      <fieldset>
        <legend className="visually-hidden">{instrument.title}</legend>
        <div className={styles["statements"]}>
          {items.map(({ id, text }) => (
            <label key={id} className={styles["tick"]}>
              <input type="checkbox" checked={ticked.includes(id)} onChange={() => toggle(id)} />
              <span>{text}</span>
            </label>
          ))}
          <label className={styles["tick"]}>
            <input
              type="checkbox"
              checked={saysNone}
              onChange={(event) => {
                setSaysNone(event.target.checked);
                setTicked([]);
              }}
            />
            <b>{t("forms.rmdq.none")}</b>
          </label>
        </div>
      </fieldset>
      <p role="status" className={styles["soft"]}>
        {t("forms.rmdq.ticked", { count: ticked.length, all: items.length })}
      </p>
      <SaveAnswers
        problem={ticked.length === 0 && !saysNone ? "forms.rmdq.problem" : null}
        isSaving={isSaving}
        onSave={() => onSave({ ticked: items.filter(({ id }) => ticked.includes(id)).map(({ id }) => id) })}
      />
    </div>
  );
}
