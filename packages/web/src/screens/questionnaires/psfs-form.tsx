import { useState } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { TextField } from "../../components/text-field.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";
import type { FormProps } from "./form-props.ts";
import {
  activitiesProblem,
  firstLines,
  LEAST_ACTIVITIES,
  MOST_ACTIVITIES,
  namedActivities,
  type RatedActivity,
  withAnotherLine,
  withSuggestion,
} from "./psfs-activities.ts";
import styles from "./questionnaires.module.css";
import { RatingScale } from "./rating-scale.tsx";
import { SaveAnswers } from "./save-answers.tsx";
import { TakeBack } from "./take-back.tsx";

const EXAMPLES = [
  "forms.psfs.example.easy",
  "forms.psfs.example.downhill",
  "forms.psfs.example.fast",
  "forms.psfs.example.shoes",
  "forms.psfs.example.sitting",
] as const satisfies readonly MessageKey[];

/** Three to five activities in the runner's own words, each with how well it goes today. */
export function PsfsForm({ instrument, onSave, isSaving }: FormProps) {
  const [lines, setLines] = useState(() => firstLines(instrument.filled[0]?.answers));
  const change = (number: number, part: Partial<RatedActivity>) =>
    setLines(lines.map((line, at) => (at + 1 === number ? { ...line, ...part } : line)));
  const remove = (number: number) => setLines(lines.filter((_, at) => at + 1 !== number));
  const taken = new Set(lines.map(({ activity }) => activity));
  const examples = EXAMPLES.map((key) => t(key)).filter((example) => !taken.has(example));
  return (
    <div className={styles["form"]}>
      <p>{instrument.items?.find(({ id }) => id === "activity")?.text}</p>
      {instrument.filled.length > 0 && <p className={styles["soft"]}>{t("forms.psfs.again")}</p>}
      {lines.length < MOST_ACTIVITIES && (
        <div className={styles["suggestions"]}>
          <p className={styles["soft"]}>{t("forms.psfs.suggest")}</p>
          <ActionRow>
            {examples.map((example) => (
              <ActionButton
                key={example}
                look="quiet"
                label={t("forms.psfs.take", { activity: example })}
                onPress={() => setLines(withSuggestion(lines, example))}
              >
                {example}
              </ActionButton>
            ))}
          </ActionRow>
        </div>
      )}
      {lines
        .map((line, at) => ({ line, number: at + 1 }))
        .map(({ line, number }) => (
          // A line is its place: its name changes with each letter.
          <ActivityLine
            key={number}
            number={number}
            line={line}
            onChange={(part) => change(number, part)}
            onRemove={lines.length > LEAST_ACTIVITIES ? () => remove(number) : null}
          />
        ))}
      {lines.length < MOST_ACTIVITIES && (
        <div>
          <ActionButton look="quiet" onPress={() => setLines(withAnotherLine(lines))}>
            {t("forms.psfs.add")}
          </ActionButton>
        </div>
      )}
      <SaveAnswers
        open={namedActivities(lines).flatMap(({ activity, score }) => (score === null ? [activity] : []))}
        problem={activitiesProblem(lines)}
        note={t("forms.half")}
        isSaving={isSaving}
        onSave={() => onSave({ activities: namedActivities(lines) })}
      />
    </div>
  );
}

interface ActivityLineProps {
  readonly number: number;
  readonly line: RatedActivity;
  readonly onChange: (part: Partial<RatedActivity>) => void;
  /** Null where the line has to stay. */
  readonly onRemove: (() => void) | null;
}

function ActivityLine({ number, line, onChange, onRemove }: ActivityLineProps) {
  return (
    <fieldset className={styles["activity"]}>
      <legend className="visually-hidden">{t("forms.psfs.activity", { number })}</legend>
      <TextField
        label={t("forms.psfs.activity", { number })}
        value={line.activity}
        onChange={(activity) => onChange({ activity })}
        {...(number === 1 ? { help: t("forms.psfs.help") } : {})}
      />
      <RatingScale
        label={t("forms.psfs.scale")}
        value={line.score}
        onChange={(score) => onChange({ score })}
        leastEnd={t("forms.psfs.leastEnd")}
        mostEnd={t("forms.psfs.mostEnd")}
      />
      <ActionRow>
        {line.score !== null && (
          <TakeBack
            question={t("forms.psfs.activity", { number })}
            onTakeBack={() => onChange({ score: null })}
          />
        )}
        {onRemove !== null && (
          <ActionButton look="plain" label={t("forms.psfs.removeLabel", { number })} onPress={onRemove}>
            {t("forms.psfs.remove")}
          </ActionButton>
        )}
      </ActionRow>
    </fieldset>
  );
}
