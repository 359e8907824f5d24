import { useQuery } from "@tanstack/react-query";
import { assessmentQuery, runnersQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { useIsOvertaken } from "../../api/use-is-overtaken.ts";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Loading } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import { TodayAnswer } from "./today-answer.tsx";
import { Welcome } from "./welcome.tsx";

const TEN_MINUTES_MS = 600_000;

/** The first screen: may I run today? Without any data, three ways to begin. */
export function TodayScreen() {
  const runner = useRunnerId();
  const runners = useQuery(runnersQuery);
  const hasData = runners.data?.runners.some(({ id, hasData }) => id === runner && hasData) ?? false;
  const isNew = runners.data !== undefined && !hasData && runner === "me";
  const assessment = useQuery({
    ...assessmentQuery(runner),
    enabled: runners.data !== undefined && !isNew,
    // A page that stays open over night must not go on showing yesterday's answer.
    refetchInterval: TEN_MINUTES_MS,
  });
  const isOvertaken = useIsOvertaken(runner);
  if (isNew) return <Welcome />;
  if (assessment.data !== undefined && !isOvertaken) {
    const old = assessment.isError ? (
      <FailureNotice failure={assessment.error} onRetry={() => void assessment.refetch()} isOverOldAnswer />
    ) : null;
    return <TodayAnswer assessment={assessment.data} above={old} />;
  }
  const failed = runners.isError ? runners : assessment;
  return (
    <Page title={t("today.title")}>
      {failed.isError && !isOvertaken ? (
        <FailureNotice failure={failed.error} onRetry={() => void failed.refetch()} />
      ) : (
        <Loading what={t("today.loading")} />
      )}
    </Page>
  );
}
