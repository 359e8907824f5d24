import type { RunDetail } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { runQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionLink } from "../../components/action-link.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Loading } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { Why } from "../../components/why.tsx";
import { dayInWords, timeOfDay } from "../../format/days.ts";
import { kilometres } from "../../format/numbers.ts";
import { say, t } from "../../i18n/t.ts";
import { listAddress } from "../runs/list-place.ts";
import { sportInWords } from "../runs/run-words.ts";
import { DayNote } from "./day-note.tsx";
import { JoinRun } from "./join-run.tsx";
import { PutAway } from "./put-away.tsx";
import { RunCourse } from "./run-course.tsx";
import { RunEditForm } from "./run-edit-form.tsx";
import { RunEffort } from "./run-effort.tsx";
import { RunFile } from "./run-file.tsx";
import { RunGround } from "./run-ground.tsx";
import { RunLoad } from "./run-load.tsx";
import { RunNumbers } from "./run-numbers.tsx";
import styles from "./run-screen.module.css";
import { SameRun } from "./same-run.tsx";
import { ShapeNote } from "./shape-note.tsx";
import { SportQuestion } from "./sport-question.tsx";
import { TotalsTable } from "./totals-table.tsx";
import { TwinList } from "./twin-list.tsx";
import { WarningList } from "./warning-list.tsx";

/** One run: its numbers, its course, and what the file had wrong with it. */
export function RunScreen() {
  const { runId } = useParams({ from: "/runs/$runId" });
  const detail = useQuery(runQuery(useRunnerId(), runId));
  if (detail.data !== undefined) return <Run detail={detail.data} />;
  return (
    <Page title={t("run.title")}>
      {detail.isError ? (
        <>
          <FailureNotice failure={detail.error} onRetry={() => void detail.refetch()} />
          <div>
            <ActionLink href={listAddress()} look="quiet">
              {t("run.allRuns")}
            </ActionLink>
          </div>
        </>
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function Run({ detail }: { readonly detail: RunDetail }) {
  const { run, spike } = detail;
  const when = run.day === null ? t("runs.noDay") : dayInWords(run.day);
  const distance = run.distanceM === null ? null : kilometres(run.distanceM);
  const name = run.name ?? sportInWords(run.sport);
  return (
    <Page
      title={`${name}, ${when}`}
      heading={distance === null ? name : `${name}, ${distance}`}
      eyebrow={run.startedAt === null ? when : `${when}, ${timeOfDay(run.startedAt)}`}
      focusKey={run.id}
    >
      <p className={styles["back"]}>
        <ActionLink href={listAddress()} look="plain">
          {t("run.allRuns")}
        </ActionLink>
      </p>
      <DayNote run={run} />
      <ShapeNote detail={detail} />
      {run.sport === null && <SportQuestion runId={run.id} />}
      <RunNumbers measures={detail.measures} worstPain={run.worstPain} />
      <RunEffort detail={detail} />
      {spike !== null && (
        <Section heading={t("run.spike")}>
          <div>
            <p>{say(spike.why.statement)}</p>
            <Why because={spike.why} />
          </div>
        </Section>
      )}
      <RunLoad detail={detail} />
      {detail.series !== null && <RunCourse detail={detail} series={detail.series} />}
      <RunGround runId={run.id} />
      <TotalsTable totals={detail.totals} />
      <WarningList warnings={detail.warnings} />
      <RunEditForm detail={detail} />
      <TwinList detail={detail} />
      <Section heading={t("run.shapeHeading")}>
        <SameRun detail={detail} />
        <JoinRun detail={detail} />
        <PutAway runId={run.id} />
      </Section>
      <RunFile detail={detail} />
    </Page>
  );
}
