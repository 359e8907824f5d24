import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { TextField } from "../../components/text-field.tsx";
import { clock } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import styles from "./questionnaires.module.css";
import { useStopwatch } from "./use-stopwatch.ts";

export interface TimedHoldProps {
  readonly name: string;
  readonly how: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onRunning: (isRunning: boolean) => void;
  readonly problem: string | null;
}

/** One position to hold: how, a clock that counts up, and the seconds, which can be typed as well. */
export function TimedHold({ name, how, value, onChange, onRunning, problem }: TimedHoldProps) {
  const watch = useStopwatch((seconds) => onChange(seconds.toFixed(1)));
  return (
    <fieldset className={styles["hold"]}>
      <legend className={styles["holdName"]}>{name}</legend>
      <p>{how}</p>
      <ActionRow>
        <ActionButton
          look={watch.isRunning ? "main" : "quiet"}
          label={t(watch.isRunning ? "forms.trunk.stopLabel" : "forms.trunk.startLabel", { name })}
          onPress={() => {
            onRunning(!watch.isRunning);
            if (watch.isRunning) watch.stop();
            else watch.start();
          }}
        >
          {t(watch.isRunning ? "forms.trunk.stop" : "forms.trunk.start")}
        </ActionButton>
        {watch.seconds !== null && (
          <span role="timer" aria-label={name} className={styles["clock"]}>
            {clock(Math.floor(watch.seconds))}
          </span>
        )}
      </ActionRow>
      <TextField
        label={t("forms.trunk.seconds", { name })}
        help={t("forms.trunk.help")}
        value={value}
        onChange={onChange}
        unit="s"
        isNumber
        problem={problem}
      />
    </fieldset>
  );
}
