import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { Loading } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import { CheckDone } from "./check-done.tsx";
import { CheckStep } from "./check-step.tsx";
import { CheckStops } from "./check-stops.tsx";
import { stepsOf } from "./steps.ts";
import { useCheck } from "./use-check.ts";

/** The safety check, one question at a time. It can be left at any time: every answer is kept as it is given. */
export function CheckScreen() {
  const check = useCheck();
  const { screen: wanted } = useSearch({ from: "/check" });
  const navigate = useNavigate();
  const goTo = (screen: string) => void navigate({ to: "/check", search: { screen } });
  const steps = stepsOf(check.screens);
  // The page stays in the address: giving its last answer must not pull it away, and "back" goes to the one before.
  const firstOpen = steps.find(({ isAnswered }) => !isAnswered)?.id ?? "done";
  const isSettled = !check.isLoading && !check.isFetching;
  useEffect(() => {
    if (wanted === undefined && isSettled) {
      void navigate({ to: "/check", search: { screen: firstOpen }, replace: true });
    }
  }, [wanted, isSettled, firstOpen, navigate]);
  if (check.isLoading) {
    return (
      <Page title={t("check.title")} above={<CheckStops stops={check.stops} />}>
        <Loading />
      </Page>
    );
  }
  const sought = wanted ?? firstOpen;
  const shown = steps.find(({ id }) => id === sought) ?? steps.find(({ screen }) => screen.id === sought);
  if (shown === undefined) return <CheckDone check={check} steps={steps} onOpen={goTo} />;
  return <CheckStep key={shown.id} check={check} steps={steps} step={shown} onOpen={goTo} />;
}
