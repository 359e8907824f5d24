import type { PersonalEvidence } from "@backstride/core/causes";
import { t } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import styles from "./why-screen.module.css";

export type FlareCountProps = Pick<PersonalEvidence, "flares" | "flaresNeeded">;

/** How far the runner's own diary reaches: below the number of flares that is needed nothing is claimed from it. */
export function FlareCount({ flares, flaresNeeded }: FlareCountProps) {
  const count = t(flares < flaresNeeded ? "causes.flares" : "causes.flaresEnough", { flares, flaresNeeded });
  const steps = Array.from({ length: flaresNeeded }, (_, step) => step);
  return (
    <div className={styles["stack"]}>
      <div className={styles["count"]} aria-hidden="true">
        {steps.map((step) => (
          <span key={step} className={classNames(step < flares && styles["have"])} />
        ))}
      </div>
      <p className={styles["soft"]}>{count}</p>
    </div>
  );
}
