import type { RunNumber } from "@backstride/server/api";
import { MeasuredValue } from "../../components/measured-value.tsx";
import { pace, quantity } from "../../format/numbers.ts";
import { t, tCount } from "../../i18n/t.ts";
import styles from "./run-screen.module.css";

/** Runners read a speed as a pace. */
const formatOf = (id: string): { readonly format?: (value: number) => string } =>
  id === "gradeAdjustedSpeedMPerS" ? { format: (speed) => pace(speed) ?? quantity(speed, "m/s") } : {};

export interface RunNumbersProps {
  readonly measures: readonly RunNumber[];
  readonly worstPain: number | null;
}

/** The numbers of a run, each with the definition that it was made by, or the reason why there is none. */
export function RunNumbers({ measures, worstPain }: RunNumbersProps) {
  return (
    <dl className={styles["numbers"]}>
      {measures.map(({ id, label, measured }) => (
        <div key={id} className={styles["number"]}>
          <dt>{label}</dt>
          <dd>
            <MeasuredValue measured={measured} {...formatOf(id)} />
            {measured.kind === "computed" && (
              <span className={styles["made"]}>
                {measured.version}
                {measured.inputs.length > 1 && `, ${tCount("run.inputs", measured.inputs.length)}`}
              </span>
            )}
          </dd>
        </div>
      ))}
      <div className={styles["number"]}>
        <dt>{t("run.worstPain")}</dt>
        <dd>
          {worstPain === null
            ? t("spine.noEntry")
            : worstPain === 0
              ? t("spine.noPain")
              : t("spine.pain", { pain: worstPain })}
        </dd>
      </div>
    </dl>
  );
}
