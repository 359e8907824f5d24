import type { ProgressSeries } from "@backstride/server/api";
import { useId } from "react";
import { SeriesChart } from "../../charts/series-chart.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { Why } from "../../components/why.tsx";
import { dayInWords } from "../../format/days.ts";
import { decimal } from "../../format/numbers.ts";
import { say, t } from "../../i18n/t.ts";
import { ChartKey } from "./chart-key.tsx";
import styles from "./progress.module.css";

/** One thing that is followed: the chart, what is drawn in it, what it says so far, and the numbers. */
export function SeriesView({ series }: { readonly series: ProgressSeries }) {
  const id = useId();
  const { title, unit, lowerIsBetter, points, statements } = series;
  return (
    <section aria-labelledby={id} className={styles["series"]}>
      <h2 id={id}>{title}</h2>
      <p className={styles["soft"]}>
        {series.scale === null ? t("progress.unit", { unit }) : t("progress.scale", series.scale)}{" "}
        {t(lowerIsBetter === null ? "progress.neither" : lowerIsBetter ? "progress.less" : "progress.more")}
      </p>
      <SeriesChart series={series} />
      <ChartKey series={series} />
      {statements.map((statement) => (
        <div key={`${statement.rule}${statement.statement.id}`} className={styles["statement"]}>
          <p>{say(statement.statement)}</p>
          <Why because={statement} />
        </div>
      ))}
      <DataTable
        caption={t("progress.chart", { title })}
        columns={[t("progress.column.day"), t("progress.column.value", { unit })]}
        rows={points.map(({ day, value }) => [dayInWords(day), decimal(value)])}
      />
    </section>
  );
}
