import type { ExperimentKindAnswer } from "@backstride/server/api";
import type { ReactNode } from "react";
import { say, tCount } from "../../../i18n/t.ts";
import { ArmList } from "./arm-list.tsx";
import styles from "./experiments.module.css";

export interface ExperimentOfferProps {
  readonly kind: ExperimentKindAnswer;
  /** Whether any may begin now. */
  readonly isOpen: boolean;
  /** How to begin; shown only where this one may. */
  readonly start: ReactNode;
}

/**
 * One thing that can be tried: both sides, why neither does harm, and the button. Where it may not begin, only its name and
 * what is missing: what to do on a run is not told while today's answer has no plan.
 */
export function ExperimentOffer({ kind, isOpen, start }: ExperimentOfferProps) {
  const title = say(kind.title);
  const mayBegin = isOpen && kind.missing === null;
  return (
    <section className={styles["offer"]} aria-label={title}>
      <h4>{title}</h4>
      {mayBegin && (
        <>
          <ArmList arms={kind.arms} />
          <p className={styles["soft"]}>{plannedInWords(kind)}</p>
          <p className={styles["soft"]}>{say(kind.harmless)}</p>
          {start}
        </>
      )}
      {kind.missing !== null && <p className={styles["refused"]}>{say(kind.missing)}</p>}
    </section>
  );
}

const plannedInWords = ({ unit, fortnights }: Pick<ExperimentKindAnswer, "unit" | "fortnights">): string =>
  tCount(unit === "day" ? "experiments.planned.day" : "experiments.planned.week", 2 * fortnights);
