import { useId } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { DataTable } from "../../components/data-table.tsx";
import { dayInWords } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import styles from "./calendar.module.css";
import type { CalendarMonth, CalendarYear } from "./calendar-days.ts";
import { CalendarMonthFigure } from "./calendar-month-figure.tsx";
import { dayDistance, dayOthers, dayPain, dayTime, monthLabel } from "./calendar-words.ts";
import { MonthDays } from "./month-days.tsx";
import { monthShort } from "./month-words.ts";
import { countInWords, totalsInWords } from "./totals-words.ts";

export interface CalendarYearViewProps {
  readonly year: CalendarYear;
  /** The distance that fills a day's place. */
  readonly longestM: number;
  /** The month that is open, of whatever year. */
  readonly open: string | null;
  readonly onOpen: (month: string | null) => void;
}

/** One year: twelve months to go through with the arrow keys, the days of the open one, and all of it as a table. */
export function CalendarYearView({ year, longestM, open, onOpen }: CalendarYearViewProps) {
  const heading = useId();
  const opened = year.months.find(({ key }) => key === open);
  return (
    <section className={styles["year"]} aria-labelledby={heading}>
      <h2 id={heading}>{year.year}</h2>
      <p className={styles["totals"]}>
        {[countInWords(year.totals), totalsInWords(year.totals)].filter((part) => part !== "").join(" · ")}
      </p>
      <ListBox
        aria-label={t("calendar.monthsOf", { year: year.year })}
        className={styles["months"] ?? ""}
        layout="grid"
        items={year.months}
        selectionMode="single"
        selectedKeys={opened === undefined ? [] : [opened.key]}
        onSelectionChange={(keys) => {
          const chosen = keys === "all" ? undefined : [...keys][0];
          onOpen(chosen === undefined ? null : String(chosen));
        }}
      >
        {(month: CalendarMonth) => (
          <ListBoxItem id={month.key} textValue={monthLabel(month)} className={styles["month"] ?? ""}>
            <span className={styles["monthName"]}>
              {monthShort(month.key)}
              <span className="visually-hidden">. {monthLabel(month)}</span>
            </span>
            <CalendarMonthFigure month={month} longestM={longestM} />
          </ListBoxItem>
        )}
      </ListBox>
      {opened !== undefined && <MonthDays month={opened} onClose={() => onOpen(null)} />}
      <DataTable
        caption={t("calendar.tableOf", { year: year.year })}
        columns={[
          t("spine.column.day"),
          t("run.distance"),
          t("run.time"),
          t("spine.column.pain"),
          t("calendar.others"),
        ]}
        rows={year.months.flatMap(({ days }) =>
          days.map((day) => [
            dayInWords(day.day),
            dayDistance(day),
            dayTime(day),
            dayPain(day),
            dayOthers(day),
          ]),
        )}
      />
    </section>
  );
}
