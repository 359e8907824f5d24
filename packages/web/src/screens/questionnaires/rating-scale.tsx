import { Label, Radio, RadioGroup } from "react-aria-components";
import styles from "./questionnaires.module.css";

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export interface RatingScaleProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (rating: number) => void;
  readonly leastEnd: string;
  readonly mostEnd: string;
}

/** A plain scale from 0 to 10 with words at its ends, where more is not worse. */
export function RatingScale({ label, value, onChange, leastEnd, mostEnd }: RatingScaleProps) {
  const nameOf = (step: number): string => (step === 0 ? leastEnd : step === 10 ? mostEnd : String(step));
  return (
    <RadioGroup
      className={styles["rating"] ?? ""}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
    >
      <Label className={styles["label"] ?? ""}>{label}</Label>
      <div className={styles["steps"]}>
        {STEPS.map((step) => (
          <Radio key={step} value={String(step)} aria-label={nameOf(step)} className={styles["step"] ?? ""}>
            {step}
          </Radio>
        ))}
      </div>
      <div className={styles["ends"]} aria-hidden="true">
        <span>{leastEnd}</span>
        <span>{mostEnd}</span>
      </div>
    </RadioGroup>
  );
}
