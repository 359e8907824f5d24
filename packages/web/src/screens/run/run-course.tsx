import type { RunDetail, RunSeries } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { runGroundQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { lapStretches } from "../../charts/lap-stretches.ts";
import type { Stretch } from "../../charts/stretches.ts";
import { LapTable } from "./lap-table.tsx";
import { MarkList } from "./mark-list.tsx";
import { RunStreams } from "./run-streams.tsx";

const NO_GROUND = [] as const;

export interface RunCourseProps {
  readonly detail: RunDetail;
  readonly series: RunSeries;
}

/** The course of a run with what lies along it: laps, pauses and gaps. Pointing at one of them shows it on charts and track. */
export function RunCourse({ detail, series }: RunCourseProps) {
  const [pointed, setPointed] = useState<Stretch | null>(null);
  const [chosen, setChosen] = useState<Stretch | null>(null);
  const choice = { pointed, chosen, onPointed: setPointed, onChosen: setChosen };
  const { laps, marks, run, shape } = detail;
  const ground = useQuery(runGroundQuery(useRunnerId(), run.id));
  const stretches = useMemo(
    () =>
      lapStretches(laps, {
        startedAt: run.startedAt,
        endS: series.elapsedS.findLast((value) => value !== null) ?? null,
      }),
    [laps, run.startedAt, series],
  );
  const highlight = pointed ?? chosen;
  const courseMarks = useMemo(() => ({ marks, laps: stretches, highlight }), [marks, stretches, highlight]);
  return (
    <>
      <RunStreams
        runId={run.id}
        isJoined={shape.kind === "joined"}
        series={series}
        marks={courseMarks}
        ground={ground.data?.stretches ?? NO_GROUND}
      />
      <LapTable laps={laps} stretches={stretches} choice={choice} />
      <MarkList marks={marks} choice={choice} />
    </>
  );
}
