import { type FormEvent, useEffect, useState } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import field from "../../components/field.module.css";
import { t } from "../../i18n/t.ts";

export interface OwnWordFieldProps {
  readonly id: string;
  readonly label: string;
  readonly type: "text" | "number" | "date";
  /** What stands there now. */
  readonly value: string;
  readonly help: string;
  readonly unit?: string;
  /** What is wrong with a text; null where it can be saved. */
  readonly problemOf: (text: string) => string | null;
  readonly onSave: (text: string) => void;
  /** Takes the runner's word back, where there is one and the recording says something else. */
  readonly takeBack: { readonly label: string; readonly onPress: () => void } | null;
}

/** One thing that the runner may say otherwise than the recording; saved by a button or Enter, and taken back by another. */
export function OwnWordField(props: OwnWordFieldProps) {
  const { id, label, type, value, help, unit, problemOf, onSave, takeBack } = props;
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    setText(value);
    setProblem(null);
  }, [value]);
  const save = () => {
    const found = problemOf(text);
    setProblem(found);
    if (found === null) onSave(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form className={field["field"]} onSubmit={submit} noValidate>
      <label htmlFor={id} className={field["label"]}>
        {label}
      </label>
      <span className={field["withUnit"]}>
        <input
          id={id}
          className={field["input"]}
          type={type === "date" ? "date" : "text"}
          inputMode={type === "number" ? "decimal" : "text"}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={problem === null ? `${id}-help` : `${id}-help ${id}-problem`}
        />
        {unit !== undefined && <span>{unit}</span>}
      </span>
      <p id={`${id}-help`} className={field["help"]}>
        {help}
      </p>
      {problem !== null && (
        <p id={`${id}-problem`} className={field["problem"]} role="alert">
          {problem}
        </p>
      )}
      <ActionRow>
        <ActionButton
          look="quiet"
          label={t("run.saveLabel", { what: label })}
          isDisabled={text === value}
          onPress={save}
        >
          {t("run.save")}
        </ActionButton>
        {takeBack !== null && (
          <ActionButton look="plain" onPress={takeBack.onPress}>
            {takeBack.label}
          </ActionButton>
        )}
      </ActionRow>
    </form>
  );
}
