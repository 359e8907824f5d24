import { dayInWords, weekdayShort } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import { DataTable } from "../data-table.tsx";
import { loadOfDay, loadWithBand, painOfDay, runsOfDay } from "./day-in-words.ts";
import { runDotOf } from "./run-dot.ts";
import type { SpineDay } from "./spine-day.ts";
import { Vertebra } from "./vertebra.tsx";
import styles from "./week-spine.module.css";

const ROW = 60;
const MIDDLE = 48;

// The curve of a back seen from the side, a hint of it: out at the chest, in at the loin.
const bend = (index: number): number => MIDDLE + Math.sin((index / 6) * Math.PI * 1.6 - 0.5) * 5;
const middleOf = (index: number): number => ROW * index + ROW / 2;

export interface WeekSpineProps {
  /** Seven days, oldest first; the last one is today. */
  readonly days: readonly SpineDay[];
}

/** The last seven days as a spine: one vertebra a day, darker with more pain, a dot where there was a run, as large as its load. */
export function WeekSpine({ days }: WeekSpineProps) {
  const last = days.length - 1;
  const showsLoad = days.some(({ load }) => load !== undefined);
  const cord = days.map((_, index) => `${index === 0 ? "M" : "L"}${bend(index)} ${middleOf(index)}`).join("");
  return (
    <figure className={styles["figure"]}>
      <div className={styles["spine"]}>
        <svg
          viewBox={`0 0 96 ${(ROW * days.length).toString()}`}
          preserveAspectRatio="none"
          className={styles["column"]}
          aria-hidden="true"
        >
          <path d={cord} className={styles["cord"]} />
          {days.map(({ day, pain, runs, load }, index) => (
            <Vertebra
              key={day}
              x={bend(index)}
              y={middleOf(index)}
              scale={1.05 + index * 0.05}
              pain={pain}
              run={runs.length > 0 ? runDotOf(load) : null}
              isToday={index === last}
            />
          ))}
        </svg>
        <ol className={styles["days"]}>
          {days.map((day, index) => (
            <li key={day.day} className={classNames(styles["day"], index === last && styles["today"])}>
              <span className={styles["name"]}>
                {index === last ? t("spine.today") : weekdayShort(day.day)}
              </span>
              <span className={classNames(styles["words"], day.pain === null && styles["unknown"])}>
                {painOfDay(day)}
                {day.runs.length > 0 && (
                  <span className={styles["run"]}>
                    {[runsOfDay(day), loadOfDay(day)].filter(Boolean).join(", ")}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <figcaption className={styles["legend"]}>
        {t("spine.legend")}
        {showsLoad && ` ${t("spine.legendLoad")}`}
      </figcaption>
      <DataTable
        caption={t("spine.tableCaption")}
        columns={[
          t("spine.column.day"),
          t("spine.column.pain"),
          t("spine.column.run"),
          ...(showsLoad ? [t("spine.column.load")] : []),
        ]}
        rows={days.map((day) => [
          dayInWords(day.day),
          painOfDay(day),
          runsOfDay(day) ?? t("spine.noRun"),
          ...(showsLoad ? [loadWithBand(day)] : []),
        ])}
      />
    </figure>
  );
}
