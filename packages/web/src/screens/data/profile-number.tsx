import { useState } from "react";
import { TextField } from "../../components/text-field.tsx";
import { t } from "../../i18n/t.ts";

export interface ProfileNumberProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
  readonly range: { readonly min: number; readonly max: number };
  readonly help?: string;
  readonly onChange: (value: number | null) => void;
}

/** A number that may stay empty; it is kept when the runner leaves the field. */
export function ProfileNumber({ label, unit, value, range, help, onChange }: ProfileNumberProps) {
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  const number = typed.trim() === "" ? null : Number(typed.replace(",", "."));
  const isFine = number === null || (number >= range.min && number <= range.max);
  return (
    <TextField
      label={label}
      value={typed}
      onChange={setTyped}
      onDone={() => {
        if (isFine && number !== value) onChange(number);
      }}
      unit={unit}
      {...(help === undefined ? {} : { help })}
      isNumber
      problem={isFine ? null : t("profile.numberRange", range)}
    />
  );
}
