import type { ExperimentResult } from "@backstride/core/experiments";
import type { ExperimentAnswer } from "@backstride/server/api";
import { DataTable } from "../../../components/data-table.tsx";
import { Why } from "../../../components/why.tsx";
import { dayShort } from "../../../format/days.ts";
import { say, t } from "../../../i18n/t.ts";
import styles from "./experiments.module.css";
import { chanceInWords, points, pointsInWords } from "./result-words.ts";

export interface ExperimentResultProps {
  readonly result: ExperimentResult;
  readonly arms: ExperimentAnswer["arms"];
  readonly unit: ExperimentAnswer["unit"];
}

const WORDS = {
  day: {
    counted: "experiments.result.days",
    table: "experiments.table.day",
    from: "experiments.column.day",
  },
  week: {
    counted: "experiments.result.weeks",
    table: "experiments.table.week",
    from: "experiments.column.week",
  },
} as const;

/** What came of it: the sentence, the numbers, what it can't say, and every day or week. */
export function ExperimentResultView({ result, arms, unit }: ExperimentResultProps) {
  const [first, second] = arms;
  const names = {
    first: first === undefined ? "" : say(first.name),
    second: second === undefined ? "" : say(second.name),
  };
  const words = WORDS[unit];
  const { interval, because, limits } = result;
  return (
    <>
      <p className={styles["finding"]}>{say(because.statement)}</p>
      <dl className={styles["numbers"]}>
        <div>
          <dt>{t("experiments.result.difference", names)}</dt>
          <dd>{pointsInWords(result.difference)}</dd>
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
          <dt>{t(words.counted)}</dt>
          <dd>
            {t("experiments.result.counted", {
              ...result.unitsKnown,
              firstName: names.first,
              secondName: names.second,
            })}
          </dd>
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
        caption={t(words.table)}
        columns={[t(words.from), t("experiments.column.side"), t("experiments.column.rise")]}
        rows={result.units.map(({ firstDay, arm, painRise }) => [
          dayShort(firstDay),
          names[arm],
          pointsOrNull(painRise),
        ])}
      />
    </>
  );
}

const pointsOrNull = (value: number | null): string | null => (value === null ? null : points(value));
