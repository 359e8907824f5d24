import { useState } from "react";
import { TextField } from "../../components/text-field.tsx";
import { numberFromText } from "../../format/number-text.ts";
import { type MessageKey, t } from "../../i18n/t.ts";
import type { FormProps } from "./form-props.ts";
import styles from "./questionnaires.module.css";
import { SaveAnswers } from "./save-answers.tsx";

const SIDES = [
  { id: "left", name: "forms.thomas.left" },
  { id: "right", name: "forms.thomas.right" },
] as const satisfies readonly { readonly id: string; readonly name: MessageKey }[];
const ANGLES = [
  {
    id: "hipDegAboveHorizontal",
    name: "forms.thomas.hip",
    help: "forms.thomas.hipHelp",
    range: { min: -90, max: 90 },
  },
  {
    id: "kneeFlexionDeg",
    name: "forms.thomas.knee",
    help: "forms.thomas.kneeHelp",
    range: { min: 0, max: 160 },
  },
] as const satisfies readonly {
  readonly id: string;
  readonly name: MessageKey;
  readonly help: MessageKey;
  readonly range: { readonly min: number; readonly max: number };
}[];

/** Two angles for each side. How little they say stands before them. */
export function ThomasForm({ onSave, isSaving }: FormProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const read = (side: string, { id, range }: (typeof ANGLES)[number]) =>
    numberFromText(typed[`${side}.${id}`] ?? "", range);
  const all = SIDES.flatMap(({ id }) => ANGLES.map((angle) => read(id, angle)));
  const isEmpty = all.every((value) => value === null);
  const hasFault = all.includes(undefined);
  return (
    <div className={styles["form"]}>
      <div className={styles["safety"]}>
        <h3>{t("forms.thomas.validityHeading")}</h3>
        <p>{t("forms.thomas.validity")}</p>
      </div>
      <p>{t("forms.thomas.how")}</p>
      <div className={styles["holds"]}>
        {SIDES.map(({ id: side, name }) => (
          <fieldset key={side} className={styles["hold"]}>
            <legend className={styles["holdName"]}>{t(name)}</legend>
            {ANGLES.map((angle) => (
              <TextField
                key={angle.id}
                label={t(angle.name)}
                help={t(angle.help)}
                value={typed[`${side}.${angle.id}`] ?? ""}
                onChange={(value) => setTyped((before) => ({ ...before, [`${side}.${angle.id}`]: value }))}
                unit={t("forms.thomas.degrees")}
                isNumber
                problem={read(side, angle) === undefined ? t("forms.thomas.problem", angle.range) : null}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <SaveAnswers
        open={SIDES.flatMap(({ id, name }) =>
          ANGLES.flatMap((angle) =>
            read(id, angle) === null ? [t("forms.thomas.open", { side: t(name), angle: t(angle.name) })] : [],
          ),
        )}
        problem={hasFault ? "forms.thomas.fault" : isEmpty ? "forms.problem.empty" : null}
        note={t("forms.half")}
        isSaving={isSaving}
        onSave={() =>
          onSave(
            Object.fromEntries(
              SIDES.map(({ id }) => [
                id,
                Object.fromEntries(ANGLES.map((angle) => [angle.id, read(id, angle) ?? null])),
              ]),
            ),
          )
        }
      />
    </div>
  );
}
