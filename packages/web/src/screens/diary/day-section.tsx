import type { DayLogAnswers } from "@backstride/server/api";
import { useState } from "react";
import { Answered } from "../../components/answered.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { OptionalChoice } from "../../components/optional-choice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { dayShort, daysUpTo } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import { DAY_QUESTIONS } from "./day-questions.ts";
import styles from "./day-section.module.css";
import { countTold } from "./day-words.ts";
import { useDayLogs } from "./use-day-logs.ts";

const DAYS_OFFERED = 7;

/** What of a day beside pain may matter: six questions, none of which must be answered. */
export function DaySection() {
  const { query, save, toldOf, tell } = useDayLogs();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Answered query={query}>
      {({ today }) => {
        const offered = daysUpTo(today, DAYS_OFFERED).toReversed();
        const day = chosen !== null && offered.includes(chosen) ? chosen : today;
        return (
          <details className={styles["fold"]}>
            <summary className={styles["summary"]}>
              <h2>{t("day.heading")}</h2>
              <span className={styles["soft"]}>{countInWords(countTold(toldOf(today)))}</span>
            </summary>
            <div className={styles["body"]}>
              <p className={styles["soft"]}>{t("day.intro")}</p>
              <SelectField
                label={t("day.which")}
                value={day}
                options={offered.map((value, back) => ({ value, label: dayLabel(value, back) }))}
                onChange={setChosen}
              />
              <DayQuestions told={toldOf(day)} onTell={(told) => tell(day, told)} />
              <p role="status" className={styles["soft"]}>
                {statusInWords(save)}
              </p>
              {save.isError && (
                <FailureNotice
                  failure={save.error}
                  onRetry={() => tell(save.variables.day, save.variables.answers)}
                />
              )}
            </div>
          </details>
        );
      }}
    </Answered>
  );
}

interface DayQuestionsProps {
  readonly told: DayLogAnswers;
  readonly onTell: (told: DayLogAnswers) => void;
}

function DayQuestions({ told, onTell }: DayQuestionsProps) {
  return (
    <div className={styles["questions"]}>
      {DAY_QUESTIONS.map(({ field, label, options }) => (
        <OptionalChoice
          key={field}
          label={t(label)}
          value={told[field] === null ? null : String(told[field])}
          options={options.map((option) => ({ value: String(option.value), label: t(option.label) }))}
          onChange={(key) => {
            const option = options.find(({ value }) => String(value) === key);
            onTell({ ...told, [field]: option?.value ?? null });
          }}
        />
      ))}
    </div>
  );
}

const countInWords = (count: number): string =>
  count === 0 ? t("day.noneTold") : t("day.told", { count, of: DAY_QUESTIONS.length });

function statusInWords({
  isPending,
  isSuccess,
}: {
  readonly isPending: boolean;
  readonly isSuccess: boolean;
}) {
  if (isPending) return t("day.saving");
  return isSuccess ? t("day.saved") : "";
}

function dayLabel(day: string, back: number): string {
  if (back === 0) return t("day.today");
  return back === 1 ? t("day.yesterday") : dayShort(day);
}
