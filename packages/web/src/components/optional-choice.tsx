import { useId } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import styles from "./choice.module.css";

export interface OptionalChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | null) => void;
}

/** One of a few or none: pressing the chosen one again takes it back. Arrow keys move without choosing. */
export function OptionalChoice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: OptionalChoiceProps<Value>) {
  const id = useId();
  return (
    <div className={styles["group"]}>
      <span id={id} className={styles["label"]}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={id}
        className={styles["options"] ?? ""}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) =>
          onChange(options.find((option) => keys.has(option.value))?.value ?? null)
        }
      >
        {options.map((option) => (
          <ToggleButton key={option.value} id={option.value} className={styles["option"] ?? ""}>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
