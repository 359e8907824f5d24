import { ActionButton } from "../../components/action-button.tsx";
import { AppLink } from "../../components/app-link.tsx";
import { dayInWords } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import styles from "./calendar.module.css";
import type { CalendarMonth } from "./calendar-days.ts";
import { dayPain } from "./calendar-words.ts";
import { monthInWords } from "./month-words.ts";
import { nameAndDistance, runNumbers } from "./run-words.ts";
import { countInWords, totalsInWords } from "./totals-words.ts";

export interface MonthDaysProps {
  readonly month: CalendarMonth;
  readonly onClose: () => void;
}

/** The days of the month that was opened, each with the way to its activities. */
export function MonthDays({ month, onClose }: MonthDaysProps) {
  const name = monthInWords(month.key);
  return (
    <section className={styles["opened"]} aria-label={name}>
      <div className={styles["openedHead"]}>
        <h3>{name}</h3>
        <ActionButton look="plain" label={t("calendar.closeLabel", { month: name })} onPress={onClose}>
          {t("calendar.close")}
        </ActionButton>
      </div>
      {month.days.length === 0 ? (
        <p role="status">{t("calendar.emptyMonth", { month: name })}</p>
      ) : (
        <>
          <p role="status" className={styles["totals"]}>
            {countInWords(month.totals)} · {totalsInWords(month.totals)}
          </p>
          <ul className={styles["days"]}>
            {month.days.map((day) => (
              <li key={day.day}>
                <span className={styles["dayName"]}>{dayInWords(day.day)}</span>
                {[...day.runs, ...day.others].map((run) => (
                  <AppLink
                    key={run.id}
                    href={`/runs/${encodeURIComponent(run.id)}`}
                    className={styles["dayRun"] ?? ""}
                  >
                    {[nameAndDistance(run), runNumbers(run)].filter((part) => part !== "").join(" · ")}
                  </AppLink>
                ))}
                <span className={styles["dayPain"]}>
                  {t("runs.worstPain")}: {dayPain(day)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
