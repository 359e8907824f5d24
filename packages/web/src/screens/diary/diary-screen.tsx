import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { assessmentQuery, dayLogsQuery, diaryQuery, runsQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { Answered } from "../../components/answered.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { loadsOfRuns } from "../../components/spine/day-load.ts";
import { t } from "../../i18n/t.ts";
import { DaySection } from "./day-section.tsx";
import styles from "./diary-screen.module.css";
import { EnteredRunNotice } from "./entered-run-notice.tsx";
import { EntryForm } from "./entry-form.tsx";
import { EntryList } from "./entry-list.tsx";
import { PainHistory } from "./pain-history.tsx";

/** How is my back? A new entry in ten seconds, what else the day was like, then the weeks behind it. */
export function DiaryScreen() {
  const runner = useRunnerId();
  const diary = useQuery(diaryQuery(runner));
  const dayLogs = useQuery(dayLogsQuery(runner)).data?.dayLogs ?? [];
  const runs = useQuery(runsQuery(runner));
  const assessment = useQuery(assessmentQuery(runner));
  const { moment, run: enteredRun } = useSearch({ from: "/diary" });
  const [saved, setSaved] = useState(0);
  return (
    <Page title={t("diary.title")} heading={t("diary.heading")}>
      <div className={styles["layout"]}>
        <div className={styles["column"]}>
          {saved === 0 && enteredRun !== undefined && <EnteredRunNotice runId={enteredRun} />}
          {saved > 0 && (
            <p role="status" className={styles["saved"]}>
              {t("diary.saved")}
            </p>
          )}
          <EntryForm
            key={saved}
            runs={runs.data?.runs ?? []}
            askedFor={saved === 0 ? (moment ?? null) : null}
            askedRun={saved === 0 ? (enteredRun ?? null) : null}
            onSaved={() => setSaved(saved + 1)}
          />
          <DaySection key={runner} />
        </div>
        <div className={styles["column"]}>
          <Answered query={diary}>
            {(answer) => (
              <>
                {answer.entries.length === 0 ? (
                  <EmptyState heading={t("diary.empty.heading")} text={t("diary.empty.text")} />
                ) : (
                  <Section heading={t("diary.weeks")} isBare>
                    {assessment.data !== undefined && (
                      <PainHistory
                        diary={answer}
                        runs={runs.data}
                        today={assessment.data.today}
                        loads={loadsOfRuns(assessment.data.backLoad.recent)}
                      />
                    )}
                  </Section>
                )}
                {answer.entries.length + dayLogs.length > 0 && (
                  <Section heading={t("diary.entries")}>
                    <EntryList
                      key={runner}
                      entries={answer.entries}
                      dayLogs={dayLogs}
                      runs={runs.data?.runs ?? []}
                    />
                  </Section>
                )}
              </>
            )}
          </Answered>
        </div>
      </div>
    </Page>
  );
}
