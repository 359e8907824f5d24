import type { CSSProperties } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { type MessageKey, t } from "../i18n/t.ts";
import styles from "./pain-scale.module.css";

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const WORDS: readonly MessageKey[] = [
  "pain.0",
  "pain.1",
  "pain.2",
  "pain.3",
  "pain.4",
  "pain.5",
  "pain.6",
  "pain.7",
  "pain.8",
  "pain.9",
  "pain.10",
];

/** A step of the scale in words: "3: mild, easy to forget for a while". */
export const painInWords = (pain: number): string => {
  const key = WORDS[pain];
  return key === undefined ? String(pain) : t(key);
};

export interface PainScaleProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (pain: number) => void;
  /** Where the label stands above it already, as the heading. */
  readonly isLabelHidden?: boolean;
}

/** The numeric pain scale, 0 to 10, with words for each step. */
export function PainScale({ label, value, onChange, isLabelHidden = false }: PainScaleProps) {
  return (
    <RadioGroup
      className={styles["group"] ?? ""}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
    >
      <Label className={isLabelHidden ? "visually-hidden" : (styles["label"] ?? "")}>{label}</Label>
      <div className={styles["scale"]}>
        {STEPS.map((step) => (
          <Radio
            key={step}
            value={String(step)}
            aria-label={`${step}: ${painInWords(step)}`}
            className={styles["step"] ?? ""}
            style={{ "--pain": step } as CSSProperties}
          >
            {step}
          </Radio>
        ))}
      </div>
      <div className={styles["ends"]} aria-hidden="true">
        <span>{t("pain.leastEnd")}</span>
        <span>{t("pain.mostEnd")}</span>
      </div>
      <p className={styles["words"]} aria-hidden="true">
        {value === null ? "" : painInWords(value)}
      </p>
    </RadioGroup>
  );
}
