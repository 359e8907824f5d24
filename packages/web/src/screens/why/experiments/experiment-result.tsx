import type { ExperimentResult } from "@backstride/core/experiments";
import type { ExperimentAnswer } from "@backstride/server/api";
import { DataTable } from "../../../components/data-table.tsx";
import { Why } from "../../../components/why.tsx";
import { say, t } from "../../../i18n/t.ts";
import styles from "./experiments.module.css";
import { chanceInWords, points } from "./result-words.ts";

export interface ExperimentResultProps {
  readonly result: ExperimentResult;
  readonly arms: ExperimentAnswer["arms"];
}

/** What came of it: the sentence, the numbers, what it can't say, and every pair. */
export function ExperimentResultView({ result, arms }: ExperimentResultProps) {
  const [first, second] = arms;
  const names = {
    first: first === undefined ? "" : say(first.name),
    second: second === undefined ? "" : say(second.name),
  };
  const { interval, because, limits } = result;
  return (
    <>
      <p className={styles["finding"]}>{say(because.statement)}</p>
      <dl className={styles["numbers"]}>
        <div>
          <dt>{t("experiments.result.difference", names)}</dt>
          <dd>{t("experiments.result.points", { points: points(result.differenceMean) })}</dd>
        </div>
        <div>
          <dt>{t("experiments.result.interval")}</dt>
          <dd>{t("experiments.result.range", { low: points(interval.low), high: points(interval.high) })}</dd>
        </div>
        <div>
          <dt>{t("experiments.result.p")}</dt>
          <dd>{chanceInWords(result)}</dd>
        </div>
        <div>
          <dt>{t("experiments.result.pairs")}</dt>
          <dd>{t("experiments.result.pairsOf", { used: result.pairsUsed, planned: result.pairsPlanned })}</dd>
        </div>
      </dl>
      <div>
        <p className={styles["label"]}>{t("experiments.result.limits")}</p>
        <ul className={styles["limits"]}>
          {limits.map((limit) => (
            <li key={limit.text}>{say(limit)}</li>
          ))}
        </ul>
      </div>
      <Why because={because} />
      <DataTable
        caption={t("experiments.table")}
        columns={[
          t("experiments.column.pair"),
          t("experiments.column.cameFirst"),
          names.first,
          names.second,
          t("experiments.column.difference"),
        ]}
        rows={result.pairs.map((pair) => [
          String(pair.pair),
          names[pair.cameFirst],
          pointsOrNull(pair.first),
          pointsOrNull(pair.second),
          pointsOrNull(pair.difference),
        ])}
      />
    </>
  );
}

const pointsOrNull = (value: number | null): string | null => (value === null ? null : points(value));
