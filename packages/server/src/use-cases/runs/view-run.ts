import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { isRunningSport } from "@backstride/core/runs";
import { type SessionSpike, sessionSpikeOf } from "@backstride/core/training-load";
import type { Ports } from "../ports.ts";
import type { RecordingDetail } from "./recording-detail.ts";
import { type RunView, viewRuns } from "./view-runs.ts";

export interface RunPage {
  readonly view: RunView;
  /** Null for an activity that is no run. */
  readonly spike: SessionSpike | null;
  readonly detail: RecordingDetail;
}

/**
 * One run with its course. The raw file is decoded again each time, so that no second copy of its columns has to be
 * kept, migrated and trusted; a run of an hour takes a few milliseconds. `notFound`, or the decoder's refusal.
 */
export async function viewRun(
  ports: Pick<Ports, "db" | "rawFiles" | "reader">,
  runnerId: string,
  runId: string,
): Promise<Result<RunPage, Refusal>> {
  const views = await viewRuns(ports.db, runnerId);
  const view = views.find(({ run }) => run.id === runId);
  if (view === undefined) return err(refusal("notFound", `There is no run "${runId}".`));
  const { recordingSha256, recordingIndex } = view.stored;
  const detail = await ports.reader.detail(ports.rawFiles.pathOf(recordingSha256), recordingIndex);
  if (!detail.ok) return detail;
  const runs = views.map(({ run }) => run);
  const spike = isRunningSport(view.run.sport) ? sessionSpikeOf(view.run, runs) : null;
  return ok({ view, spike, detail: detail.value });
}
