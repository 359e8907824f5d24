import type { CSSProperties } from "react";
import { dayInWords, dayOfMonth, shiftDay, weekdayIndex, weekdayShort } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import { DataTable } from "../data-table.tsx";
import { loadWithBand, painOfDay, runsOfDay } from "./day-in-words.ts";
import { runDotOf } from "./run-dot.ts";
import styles from "./spine-calendar.module.css";
import type { SpineDay } from "./spine-day.ts";
import { Vertebra } from "./vertebra.tsx";

const WIDTH = 84;
const ROW = 40;

export interface SpineCalendarProps {
  /** Whole weeks from Monday on, oldest first; days after today may be left out. */
  readonly days: readonly SpineDay[];
  readonly today: string;
}

/** The first day of the calendar that shows `weeks` weeks with the week of `today` as the last one. */
export const calendarStart = (today: string, weeks: number): string =>
  shiftDay(today, -weekdayIndex(today) - (weeks - 1) * 7);

/** Weeks beside each other, each one a spine from Monday to Sunday. */
export function SpineCalendar({ days, today }: SpineCalendarProps) {
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  );
  const firstWithLoad = days.find(({ load }) => load !== undefined)?.day ?? null;
  const firstWeek = weeks[0] ?? [];
  return (
    <figure className={styles["calendar"]}>
      <div
        className={styles["weeks"]}
        style={{ "--weeks": weeks.length } as CSSProperties}
        role="img"
        aria-label={t("spine.calendarLabel", { count: weeks.length })}
      >
        <span />
        {weeks.map((week) => (
          <span key={week[0]?.day} className={styles["week"]}>
            {week[0] === undefined ? "" : dayOfMonth(week[0].day)}
          </span>
        ))}
        <div className={styles["names"]}>
          {firstWeek.map(({ day }) => (
            <span key={day}>{weekdayShort(day)}</span>
          ))}
        </div>
        {weeks.map((week) => (
          <svg
            key={week[0]?.day}
            viewBox={`0 0 ${WIDTH.toString()} ${(ROW * 7).toString()}`}
            className={styles["svg"]}
            aria-hidden="true"
          >
            {week.map(({ day, pain, runs, load }, index) => (
              <Vertebra
                key={day}
                x={WIDTH / 2}
                y={ROW * index + ROW / 2}
                scale={1.12}
                pain={pain}
                run={runs.length > 0 ? runDotOf(load) : null}
                isToday={day === today}
              />
            ))}
          </svg>
        ))}
      </div>
      <figcaption className={styles["legend"]}>
        {t("spine.legend")}
        {firstWithLoad !== null &&
          ` ${t("spine.legendLoad")} ${t("spine.legendLoadSince", { day: dayInWords(firstWithLoad) })}`}
      </figcaption>
      <DataTable
        caption={t("spine.calendarCaption")}
        columns={[
          t("spine.column.day"),
          t("spine.column.pain"),
          t("spine.column.run"),
          ...(firstWithLoad === null ? [] : [t("spine.column.load")]),
        ]}
        rows={days
          .toReversed()
          .map((day) => [
            dayInWords(day.day),
            painOfDay(day),
            runsOfDay(day) ?? t("spine.noRun"),
            ...(firstWithLoad === null ? [] : [loadWithBand(day)]),
          ])}
      />
    </figure>
  );
}
