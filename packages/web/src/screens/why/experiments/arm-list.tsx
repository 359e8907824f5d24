import type { ExperimentAnswer } from "@backstride/server/api";
import { say } from "../../../i18n/t.ts";
import styles from "./experiments.module.css";

/** Both sides, each with what to do. */
export function ArmList({ arms }: Pick<ExperimentAnswer, "arms">) {
  return (
    <ul className={styles["arms"]}>
      {arms.map((arm) => (
        <li key={arm.id}>
          <strong>{say(arm.name)}</strong>
          <span>{say(arm.words)}</span>
        </li>
      ))}
    </ul>
  );
}
