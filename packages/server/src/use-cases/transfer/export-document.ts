import type { HealthConditions } from "@backstride/core/advice";
import type { DayLog, DiaryEntry } from "@backstride/core/diary";
import type { Experiment } from "@backstride/core/experiments";
import type { FilledSitting } from "@backstride/core/progress";
import type { RunnerProfile } from "@backstride/core/runner";
import type { Instant } from "@backstride/core/time";
import type { RunWays } from "../../storage/map-extracts/run-ways.ts";
import type { WayCorrection } from "../../storage/map-extracts/way-corrections.ts";
import type { StoredRun } from "../../storage/runs/stored-run.ts";
import type { StoredSafetyCheck } from "../../storage/safety-checks/repository.ts";
import type { StoredShoe } from "../../storage/shoes/repository.ts";

/** The value of `format` in an export's document. It comes first, so that the document is known by its first bytes. */
export const EXPORT_FORMAT = "backstride-export/1";
/** The document's name in the archive. */
export const EXPORT_DOCUMENT = "backstride.json";

/** Everything of a runner but the recordings themselves, which lie beside it in the archive. */
export interface ExportDocument {
  readonly format: typeof EXPORT_FORMAT;
  readonly exportedAt: Instant;
  readonly profile: RunnerProfile;
  readonly health: HealthConditions;
  readonly safetyCheck: StoredSafetyCheck;
  readonly shoes: readonly StoredShoe[];
  readonly diary: readonly DiaryEntry[];
  readonly dayLogs: readonly DayLog[];
  readonly experiments: readonly Experiment[];
  readonly filled: readonly FilledSitting[];
  /** All of them, those put away included. */
  readonly runs: readonly StoredRun[];
  /** What ways of a map the runs went along, and the runner's own words for ways. The maps themselves are not in it. */
  readonly runWays: readonly RunWays[];
  readonly wayCorrections: readonly WayCorrection[];
}
