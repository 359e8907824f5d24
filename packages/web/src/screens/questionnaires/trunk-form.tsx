import { useState } from "react";
import { numberFromText } from "../../format/number-text.ts";
import { type MessageKey, t } from "../../i18n/t.ts";
import type { FormProps } from "./form-props.ts";
import styles from "./questionnaires.module.css";
import { SaveAnswers } from "./save-answers.tsx";
import { TimedHold } from "./timed-hold.tsx";

const HOLDS = [
  { id: "extensorS", name: "forms.trunk.extensor", how: "forms.trunk.extensorHow" },
  { id: "flexorS", name: "forms.trunk.flexor", how: "forms.trunk.flexorHow" },
  { id: "rightSideBridgeS", name: "forms.trunk.right", how: "forms.trunk.rightHow" },
  { id: "leftSideBridgeS", name: "forms.trunk.left", how: "forms.trunk.leftHow" },
] as const satisfies readonly { readonly id: string; readonly name: MessageKey; readonly how: MessageKey }[];
const SECONDS = { min: 0, max: 3600 };

/** Four positions to hold, each of which may be left out. */
export function TrunkForm({ onSave, isSaving }: FormProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [running, setRunning] = useState<ReadonlySet<string>>(new Set());
  const seconds = HOLDS.map(({ id }) => ({ id, value: numberFromText(typed[id] ?? "", SECONDS) }));
  return (
    <div className={styles["form"]}>
      <p className={styles["safety"]}>{t("forms.trunk.safety")}</p>
      <div className={styles["holds"]}>
        {HOLDS.map(({ id, name, how }, at) => (
          <TimedHold
            key={id}
            name={t(name)}
            how={t(how)}
            value={typed[id] ?? ""}
            onChange={(value) => setTyped((before) => ({ ...before, [id]: value }))}
            onRunning={(isRunning) =>
              setRunning(
                (before) => new Set(isRunning ? [...before, id] : [...before].filter((one) => one !== id)),
              )
            }
            problem={seconds[at]?.value === undefined ? t("forms.trunk.problem") : null}
          />
        ))}
      </div>
      <SaveAnswers
        open={HOLDS.flatMap(({ name }, at) => (seconds[at]?.value === null ? [t(name)] : []))}
        problem={problemOf(
          seconds.map(({ value }) => value),
          running.size > 0,
        )}
        note={t("forms.half")}
        isSaving={isSaving}
        onSave={() => onSave(Object.fromEntries(seconds.map(({ id, value }) => [id, value ?? null])))}
      />
    </div>
  );
}

function problemOf(seconds: readonly (number | null | undefined)[], isRunning: boolean): MessageKey | null {
  if (isRunning) return "forms.trunk.running";
  if (seconds.includes(undefined)) return "forms.trunk.problem";
  return seconds.every((value) => value === null) ? "forms.problem.empty" : null;
}
