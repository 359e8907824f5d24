import type { RunRow } from "@backstride/server/api";
import { useMemo, useState } from "react";
import { t, tCount } from "../../i18n/t.ts";
import styles from "./calendar.module.css";
import { calendarYears } from "./calendar-days.ts";
import { CalendarYearView } from "./calendar-year-view.tsx";
import { useMedia, WIDE } from "./use-media.ts";

/** The whole history at a glance: a block a month, a mark a day. A month opens to its days. */
export function RunsCalendar({ runs }: { readonly runs: readonly RunRow[] }) {
  const years = useMemo(() => calendarYears(runs), [runs]);
  const [open, setOpen] = useState<string | null>(null);
  const isWide = useMedia(WIDE);
  const longestM = useMemo(
    () =>
      years
        .flatMap(({ months }) => months.flatMap(({ days }) => days.map(({ distanceM }) => distanceM ?? 0)))
        .reduce((most, metres) => Math.max(most, metres), 0),
    [years],
  );
  const undated = runs.filter(({ day }) => day === null).length;
  return (
    <div className={styles["calendar"]}>
      <details open={isWide}>
        <summary className={styles["summary"]}>{t("calendar.howToRead")}</summary>
        <ul className={styles["legend"]}>
          <li>{t("calendar.legend.size")}</li>
          <li>{t("calendar.legend.pain")}</li>
          <li>{t("calendar.legend.others")}</li>
          <li>{t("calendar.legend.open")}</li>
        </ul>
      </details>
      {undated > 0 && <p>{tCount("calendar.undated", undated)}</p>}
      {years.map((year) => (
        <CalendarYearView key={year.year} year={year} longestM={longestM} open={open} onOpen={setOpen} />
      ))}
    </div>
  );
}
