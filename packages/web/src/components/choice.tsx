import { Label, Radio, RadioGroup, Text } from "react-aria-components";
import styles from "./choice.module.css";

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly help?: string | null;
  /** Where the label stands above it already, as the heading. */
  readonly isLabelHidden?: boolean;
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
  help,
  isLabelHidden = false,
}: ChoiceProps<Value>) {
  return (
    <RadioGroup
      className={styles["group"] ?? ""}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
    >
      <Label className={isLabelHidden ? "visually-hidden" : (styles["label"] ?? "")}>{label}</Label>
      {help && (
        <Text slot="description" elementType="p" className={styles["help"] ?? ""}>
          {help}
        </Text>
      )}
      <div className={styles["options"]}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles["option"] ?? ""}>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
