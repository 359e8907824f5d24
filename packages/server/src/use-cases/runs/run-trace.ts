import { type Richness, type RunTrace, richnessOf, traceOf } from "@backstride/core/runs";
import { type StoredRun, shownMeasures } from "../../storage/runs/stored-run.ts";

/** A stored run as far as it matters for whether two are the same one. */
export const runTrace = (run: StoredRun): RunTrace => {
  const trace = traceOf(shownMeasures(run));
  return { ...trace, sport: run.editedSport ?? trace.sport ?? run.accountSport };
};

/** How much its recording tells. Named by its bytes, so that whatever came in first, the same recording is the richer. */
export const runRichness = (run: StoredRun): Richness => {
  const { recording, accountKey, id, format } = run;
  const name = recording === null ? (accountKey ?? id) : `${recording.sha256}/${recording.index}`;
  return richnessOf(shownMeasures(run), { id: name, format });
};
