import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation } from "@tanstack/react-router";
import { Fragment } from "react";
import { runnersQuery, safetyCheckQuery } from "../api/queries.ts";
import { useRunnerId } from "../api/runner-choice.ts";
import { Page } from "../components/page.tsx";
import { t } from "../i18n/t.ts";
import { useLastCheck } from "../offline/last-check.ts";
import { useServerIsAway } from "../offline/server-reach.ts";
import { answersIn, useUnsavedAnswers } from "../offline/unsaved-answers.ts";
import { stopsOfUnsaved } from "../triage/stops-at-once.ts";
import { AwayScreen } from "./away-screen.tsx";
import { PageOver } from "./page-over.tsx";
import { SavedStops } from "./saved-stops.tsx";
import { ServerAway } from "./server-away.tsx";
import { UnsavedStops } from "./unsaved-stops.tsx";
import { WaitingElsewhere } from "./waiting-elsewhere.tsx";

/** The check shows what its answers mean by itself. */
const CHECK = "/check";
const TODAY = "/";
/** Screens whose answer about running was made without the answers that wait. */
const SAYS_WHETHER_TO_RUN = [TODAY, "/plan"];
/** Where one looks for answers that are missing. */
const TELLS_WHAT_WAITS = [TODAY, CHECK, "/data"];

/** The screen of the address, below what must stand above every screen while the server lacks answers or is away. */
export function ScreenOutlet() {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const runner = useRunnerId();
  const unsaved = answersIn(useUnsavedAnswers(runner));
  const isAway = useServerIsAway();
  const hasHeard = useQuery({ ...runnersQuery, enabled: false }).data !== undefined;
  const heard = useQuery({ ...safetyCheckQuery(runner), enabled: false }).data ?? null;
  const last = useLastCheck(runner);
  const saved = heard === null ? last : null;
  const stops = path === CHECK ? [] : stopsOfUnsaved(heard ?? saved?.check ?? null, unsaved);
  const savedStops = path === CHECK || saved === null || hasHeard ? null : saved;
  const above = (
    <>
      <UnsavedStops stops={stops} />
      {savedStops !== null && <SavedStops saved={savedStops} shown={stops} />}
    </>
  );
  const isStopped = stops.length > 0 || (savedStops?.check.stops.length ?? 0) > 0;
  const told = (
    <>
      <PageOver />
      {TELLS_WHAT_WAITS.includes(path) && <WaitingElsewhere />}
    </>
  );
  if (isStopped && SAYS_WHETHER_TO_RUN.includes(path)) {
    return (
      <Page title={t("away.stopped")} above={above}>
        {told}
      </Page>
    );
  }
  return (
    <>
      {above}
      {told}
      {isAway && path === TODAY && !hasHeard ? (
        <AwayScreen />
      ) : (
        <>
          {isAway && path !== CHECK && <ServerAway />}
          {/* Nothing that was typed or opened for one runner may stand there for the other. */}
          <Fragment key={runner}>
            <Outlet />
          </Fragment>
        </>
      )}
    </>
  );
}
