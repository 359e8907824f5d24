import { type AlongKnowledge, alongKnowledgeOf } from "@backstride/core/back-load";
import { type LoadContexts, loadContextsOf, type RunLoadPage, runLoadPage } from "@backstride/core/exposures";
import { type Shoe, shoeOfRun } from "@backstride/core/footwear";
import { type Explanation, err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { isRunningSport, type Run } from "@backstride/core/runs";
import { type SessionSpike, sessionSpikeOf } from "@backstride/core/training-load";
import type { Connection } from "../../storage/database.ts";
import type { StoredRunner } from "../../storage/runners/repository.ts";
import { listCutFrom, listJoined, listTwins } from "../../storage/runs/repository.ts";
import { type StoredRun, shownMeasures } from "../../storage/runs/stored-run.ts";
import { listShoes } from "../../storage/shoes/repository.ts";
import type { Ports } from "../ports.ts";
import { type Joinable, joinableWith } from "./joinable.ts";
import { maybeSameAs } from "./maybe-same.ts";
import type { RecordingDetail } from "./recording-detail.ts";
import { findShownRun } from "./shown-run.ts";
import { storedCourseOf } from "./stored-course-of.ts";
import { type RunView, viewRuns } from "./view-runs.ts";

/** What the runner made of the recording: `with` and `of` are the other run's id. */
export type RunShape =
  | { readonly kind: "whole" }
  | { readonly kind: "part"; readonly of: string }
  | { readonly kind: "joined"; readonly with: string };

export interface RunPage {
  readonly view: RunView;
  readonly stored: StoredRun;
  /** Null for an activity that is no run. */
  readonly spike: SessionSpike | null;
  /** What is to be said of its shoe on this run. */
  readonly shoe: readonly Explanation[];
  /** The load on the back; null for an activity that is no run or has no day. */
  readonly load: RunLoadPage | null;
  readonly twins: readonly StoredRun[];
  readonly shape: RunShape;
  readonly joinable: readonly Joinable[];
  /** Runs of the same day that may be this one, where one of the two was entered by hand. */
  readonly maybeSame: readonly RunView[];
  /** Null for an entry without a recording. */
  readonly detail: RecordingDetail | null;
}

export const noSuchRun = (id: string): Refusal => refusal("notFound", `There is no run "${id}".`);

/**
 * One run with its course; the id of one that stands behind another gives that other. The raw file is decoded again each
 * time, so that no second copy of its columns has to be kept, migrated and trusted; a run of an hour takes a few
 * milliseconds. `notFound`, or the decoder's refusal.
 */
export async function viewRun(
  ports: Pick<Ports, "db" | "rawFiles" | "reader">,
  runner: Pick<StoredRunner, "id" | "profile">,
  runId: string,
): Promise<Result<RunPage, Refusal>> {
  const { db } = ports;
  const runnerId = runner.id;
  const stored = await findShownRun(db, runnerId, runId);
  const views = await viewRuns(db, runnerId);
  const view = views.find(({ run }) => run.id === stored?.id);
  if (view === undefined || stored === null) return err(noSuchRun(runId));
  const course = await storedCourseOf(ports, db, runnerId, stored);
  const runs = views.map(({ run }) => run);
  const shoes = await listShoes(db, runnerId);
  const contexts = loadContextsOf(runs, shoes, runner.profile);
  const detail =
    course === null ? null : await ports.reader.detail(course, alongKnowledge(view.run, contexts));
  if (detail !== null && !detail.ok) return detail;
  return ok({
    view,
    stored,
    spike: isRunningSport(view.run.sport) ? sessionSpikeOf(view.run, runs) : null,
    load: runLoadPage({ ...view.run, spectrum: shownMeasures(stored).spectrum }, contexts),
    shoe: shoeSaid(view.run, shoes, runs),
    twins: await listTwins(db, runnerId, stored.id),
    shape: await shapeOf(db, runnerId, stored),
    joinable: joinableWith(stored.id, views),
    maybeSame: maybeSameAs(view, views),
    detail: detail?.value ?? null,
  });
}

const alongKnowledge = (run: Run, contexts: LoadContexts): AlongKnowledge | null =>
  run.day === null ? null : alongKnowledgeOf(contexts.of(run, run.day));

function shoeSaid(run: Run, shoes: readonly Shoe[], runs: readonly Run[]): readonly Explanation[] {
  const shoe = shoes.find(({ id }) => id === run.shoeId);
  return shoe === undefined || !isRunningSport(run.sport) ? [] : shoeOfRun(run, shoe, runs);
}

async function shapeOf(connection: Connection, runnerId: string, run: StoredRun): Promise<RunShape> {
  const [joined] = await listJoined(connection, runnerId, run.id);
  if (joined !== undefined) return { kind: "joined", with: joined.id };
  if (run.splitFrom !== null) return { kind: "part", of: run.splitFrom };
  const cut = (await listCutFrom(connection, runnerId, run.id)).find(
    ({ part }) => part.fromS === run.part.toS,
  );
  return cut === undefined ? { kind: "whole" } : { kind: "part", of: cut.id };
}
