import type { RunDetail } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { runQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { Answered } from "../../components/answered.tsx";
import { Page } from "../../components/page.tsx";
import { shiftDay } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import { localHourOf } from "../diary/default-moment.ts";
import { listAddress } from "../runs/list-place.ts";
import { EnterRunForm } from "./enter-run-form.tsx";
import { newRunId } from "./new-run-id.ts";
import { draftOf, emptyDraft } from "./run-draft.ts";

/** A run that no watch recorded, entered by hand; or another word for one that was entered. */
export function EnterRunScreen() {
  const { run } = useSearch({ from: "/runs/enter" });
  return run === undefined ? <NewRun /> : <ChangedRun key={run} runId={run} />;
}

function NewRun() {
  const [id] = useState(newRunId);
  const { day: today } = localHourOf(new Date());
  const goOn = useGoOnAfter(today);
  return (
    <Page title={t("enterRun.title")} heading={t("enterRun.heading")} lead={t("enterRun.lead")}>
      <EnterRunForm
        runId={id}
        draft={emptyDraft(today)}
        today={today}
        backTo={listAddress()}
        onSaved={goOn}
      />
    </Page>
  );
}

function ChangedRun({ runId }: { readonly runId: string }) {
  const detail = useQuery(runQuery(useRunnerId(), runId));
  const navigate = useNavigate();
  return (
    <Page title={t("enterRun.changeTitle")} heading={t("enterRun.changeHeading")}>
      <Answered query={detail}>
        {({ run }) =>
          run.isByHand ? (
            <EnterRunForm
              runId={run.id}
              draft={draftOf(run)}
              today={localHourOf(new Date()).day}
              backTo={`/runs/${encodeURIComponent(run.id)}`}
              onSaved={(changed) =>
                void navigate({ to: "/runs/$runId", params: { runId: changed.run.id }, replace: true })
              }
            />
          ) : (
            <p>{t("enterRun.recorded")}</p>
          )
        }
      </Answered>
    </Page>
  );
}

/**
 * After a run of today the diary asks how the back was after it, after one of yesterday how it was on the morning after. An
 * entry of the diary is of now, so that after an older run nothing is asked: its page is shown.
 */
function useGoOnAfter(today: string): (entered: RunDetail) => void {
  const navigate = useNavigate();
  return ({ run }) => {
    const moment = run.day === today ? "after-run" : run.day === shiftDay(today, -1) ? "next-morning" : null;
    void (moment === null
      ? navigate({ to: "/runs/$runId", params: { runId: run.id }, replace: true })
      : navigate({ to: "/diary", search: { moment, run: run.id }, replace: true }));
  };
}
