import { classNames } from "../styles/class-names.ts";
import styles from "./check-list.module.css";

export interface CheckListProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: readonly Id[];
  readonly onToggle: (id: Id) => void;
}

/** Checkboxes in columns where there is room. */
export function CheckList<Id extends string>({ label, options, chosen, onToggle }: CheckListProps<Id>) {
  return (
    <fieldset>
      <legend className="visually-hidden">{label}</legend>
      <div className={classNames(styles["list"], styles["columns"])}>
        {options.map((option) => (
          <label key={option.id} className={styles["option"]}>
            <input
              type="checkbox"
              checked={chosen.includes(option.id)}
              onChange={() => onToggle(option.id)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
