import type { Sentence } from "@backstride/core/results";
import { say } from "../../i18n/t.ts";
import styles from "./questionnaires.module.css";

/** What a sitting means, the most important first. */
export function Statements({ statements }: { readonly statements: readonly Sentence[] }) {
  return (
    <ul className={styles["says"]}>
      {statements.map((statement) => (
        <li key={`${statement.id}${statement.text}`}>{say(statement)}</li>
      ))}
    </ul>
  );
}
