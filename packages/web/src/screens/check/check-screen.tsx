import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { safetyCheckQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Loading } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import { CheckDone } from "./check-done.tsx";
import { CheckStep } from "./check-step.tsx";

/** The safety check, one screen at a time. It can be left at any time: every answer is kept as it is given. */
export function CheckScreen() {
  const check = useQuery({ ...safetyCheckQuery(useRunnerId()), staleTime: 0 });
  const { screen: wanted } = useSearch({ from: "/check" });
  const navigate = useNavigate();
  const goTo = (screen: string) => void navigate({ to: "/check", search: { screen } });
  // The screen stays in the address: giving its last answer must not pull it away, and "back" goes to the one before.
  const firstOpen = check.data?.screens.find(({ isAnswered }) => !isAnswered)?.id ?? "done";
  const isSettled = check.data !== undefined && !check.isFetching;
  useEffect(() => {
    if (wanted === undefined && isSettled) {
      void navigate({ to: "/check", search: { screen: firstOpen }, replace: true });
    }
  }, [wanted, isSettled, firstOpen, navigate]);
  if (check.data === undefined) {
    return (
      <Page title={t("check.title")}>
        {check.isError ? (
          <FailureNotice failure={check.error} onRetry={() => void check.refetch()} />
        ) : (
          <Loading />
        )}
      </Page>
    );
  }
  const { screens } = check.data;
  const shown = screens.find(({ id }) => id === (wanted ?? firstOpen));
  if (shown === undefined) return <CheckDone check={check.data} onOpen={goTo} />;
  return <CheckStep key={shown.id} check={check.data} screen={shown} onOpen={goTo} />;
}
