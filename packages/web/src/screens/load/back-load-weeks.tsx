import type { AssessmentAnswer } from "@backstride/server/api";
import { useState } from "react";
import { Choice } from "../../components/choice.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { Section } from "../../components/section.tsx";
import { dayInWords, dayOfMonth } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import { classNames } from "../../styles/class-names.ts";
import styles from "./back-load-weeks.module.css";
import { bandInWords, blockInWords, weekInWords, weekLook, widestOf } from "./week-rows.ts";
import { WeekVertebra } from "./week-vertebra.tsx";

const FEW_WEEKS = 12;

export interface BackLoadWeeksProps {
  readonly backLoad: Pick<AssessmentAnswer["backLoad"], "overTime">;
}

/** The load on the back by weeks, as a spine that is wider where there was more, and the last 28 days beside those before. */
export function BackLoadWeeks({ backLoad }: BackLoadWeeksProps) {
  const [range, setRange] = useState<"twelve" | "year">("twelve");
  const { weeks, block, blockBefore } = backLoad.overTime;
  const shown = range === "twelve" ? weeks.slice(-FEW_WEEKS) : weeks;
  const widest = widestOf(shown);
  if (weeks.length === 0) {
    return (
      <Section heading={t("backLoad.weeks")}>
        <p>{t("backLoad.weeks.none")}</p>
      </Section>
    );
  }
  return (
    <Section heading={t("backLoad.weeks")}>
      <div>
        <p>{t("backLoad.block.now", { load: blockInWords(block) })}.</p>
        <p>{t("backLoad.block.before", { load: blockInWords(blockBefore) })}.</p>
        <p className={styles["quiet"]}>{t("backLoad.block.scale")}</p>
      </div>
      {weeks.length > FEW_WEEKS && (
        <Choice
          label={t("backLoad.weeks.choice")}
          value={range}
          options={[
            { value: "twelve", label: t("backLoad.weeks.twelve") },
            { value: "year", label: t("backLoad.weeks.year") },
          ]}
          onChange={setRange}
        />
      )}
      <figure className={styles["figure"]}>
        <ol className={classNames(styles["weeks"], range === "year" && styles["dense"])}>
          {shown.map((week) => (
            <li key={week.days.start} className={styles["week"]}>
              <span className={styles["day"]}>{dayOfMonth(week.days.start)}</span>
              <WeekVertebra week={week} widest={widest} />
              <span className={styles["words"]}>{weekInWords(week)}</span>
            </li>
          ))}
        </ol>
        <figcaption className={styles["quiet"]}>{t("backLoad.weeks.legend")}</figcaption>
        <DataTable
          caption={t("backLoad.weeks.caption")}
          columns={[
            t("backLoad.weeks.week"),
            t("backLoad.weeks.load"),
            t("backLoad.weeks.band"),
            t("backLoad.weeks.runs"),
          ]}
          rows={weeks
            .toReversed()
            .map((week) => [
              dayInWords(week.days.start),
              weekInWords(week),
              weekLook(week) === "none" ? t("backLoad.weeks.noRun") : bandInWords(week),
              week.runs.toString(),
            ])}
        />
      </figure>
      <p className={styles["quiet"]}>{t("backLoad.notARisk")}</p>
    </Section>
  );
}
