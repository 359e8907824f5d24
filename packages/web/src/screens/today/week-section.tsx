import type { RunList } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { assessmentQuery, diaryQuery, runsQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionLink } from "../../components/action-link.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Loading } from "../../components/loading.tsx";
import { Section } from "../../components/section.tsx";
import { loadsOfDays } from "../../components/spine/day-load.ts";
import { spineDays } from "../../components/spine/spine-day.ts";
import { WeekSpine } from "../../components/spine/week-spine.tsx";
import { daysUpTo } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";

/** The week up to today: how the back was, when there was a run, and what it loaded the back with. */
export function WeekSection({ today }: { readonly today: string }) {
  const runner = useRunnerId();
  const diary = useQuery(diaryQuery(runner));
  const runs = useQuery(runsQuery(runner));
  // The answer above is made from it, so that it is here already; without it the week shows no load.
  const assessment = useQuery(assessmentQuery(runner));
  const days = daysUpTo(today, 7);
  const loads = loadsOfDays(assessment.data?.backLoad.overTime.days ?? []);
  const failed = [diary, runs].find((query) => query.isError);
  return (
    <Section heading={t("today.week")} isBare>
      {failed !== undefined ? (
        <FailureNotice failure={failed.error} onRetry={() => void failed.refetch()} />
      ) : diary.data === undefined || runs.data === undefined ? (
        <Loading />
      ) : (
        <>
          <WeekSpine days={spineDays(days, diary.data, runs.data, loads)} />
          {!hasRunAmong(days, runs.data) && (
            <p>
              {t("today.noRunOfWeek")}{" "}
              <ActionLink href="/runs/enter" look="plain">
                {t("runs.enter")}
              </ActionLink>
            </p>
          )}
        </>
      )}
    </Section>
  );
}

const hasRunAmong = (days: readonly string[], { runs }: RunList): boolean =>
  runs.some(({ day, isRun }) => isRun && day !== null && days.includes(day));
