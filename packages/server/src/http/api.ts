import type { Assessment } from "@backstride/core/assessment";
import type { BodyRegion, PainMoment } from "@backstride/core/diary";
import type { Claim, Source } from "@backstride/core/evidence";
import type { ShoeDiscipline } from "@backstride/core/footwear";
import type { RecordingFormat, RecordingWarning, Sport } from "@backstride/core/recording";
import type { ErrorCode, Measured } from "@backstride/core/results";
import type { RunnerProfile } from "@backstride/core/runner";
import type { Ground } from "@backstride/core/runs";
import type { SessionSpike } from "@backstride/core/training-load";
import type { GroupId, QuestionId } from "@backstride/core/triage";

// What goes over the wire, as types, for the screens: they import this file with `import type` only. Every route stands
// under /api; those of one runner under /api/runners/{runnerId}, where runnerId is "me" or "sample".
// Times are ISO 8601 in UTC, days YYYY-MM-DD; null means not known, never zero.

/** Every answer that is not 2xx. */
export interface ApiError {
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

/** GET /api/runners — the runners of this store; the sample is there once it was asked for. */
export interface RunnerList {
  readonly runners: readonly { readonly id: string; readonly isSample: boolean; readonly hasData: boolean }[];
}
/** POST /api/sample — makes the simulated sample runner anew (201, RunnerList). DELETE /api/sample — removes it. */

/** GET …/assessment — what the engine says now. `clearance` arrives as `{ issuedFor }` and clears nothing. */
export type AssessmentAnswer = Assessment;

/** GET …/profile; PUT …/profile takes and gives the same. */
export type ProfileAnswer = RunnerProfile;

/** One question of the safety check with the answer so far; null where there is none. */
export interface InterviewQuestion {
  readonly id: QuestionId;
  readonly kind: "yes-no" | "number" | "choice";
  readonly text: string;
  readonly help: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly answer: "yes" | "no" | "unknown" | number | null;
}

/** One screen of the safety check with those of its questions that the answers so far call for. */
export interface InterviewScreen {
  readonly id: GroupId;
  readonly title: string;
  readonly intro: string;
  /** A checklist has one "None of these" that answers all of it with no. */
  readonly kind: "checklist" | "single";
  readonly questions: readonly InterviewQuestion[];
  readonly isAnswered: boolean;
}

/**
 * GET …/safety-check; PUT …/safety-check { answers } merges answers into the draft (null takes one back) and gives this;
 * POST …/safety-check/finish dates them today (409 `safetyCheckOpen` while a screen is open);
 * DELETE …/safety-check forgets all answers. An emergency shows in `stops` before the check is finished.
 */
export interface SafetyCheckAnswer {
  readonly screens: readonly InterviewScreen[];
  readonly isComplete: boolean;
  readonly answeredOn: string | null;
  readonly isStarted: boolean;
  /** What the answers so far already mean: findings that block running, most pressing first. */
  readonly stops: readonly {
    readonly ruleId: string;
    readonly tier: "emergency" | "urgent" | "soon" | "watch";
    readonly title: string;
    readonly whomToSee: string;
    readonly because: string;
  }[];
}

/** GET …/diary — all entries, newest first. POST …/diary takes a NewDiaryEntry (201, DiaryEntryAnswer). */
export interface DiaryAnswer {
  readonly entries: readonly DiaryEntryAnswer[];
  /** Worst pain of each day that has an entry, oldest first. */
  readonly days: readonly {
    readonly day: string;
    readonly pain: number;
    readonly isFlare: boolean;
    readonly runIds: readonly string[];
  }[];
}
export interface DiaryEntryAnswer {
  readonly id: string;
  readonly at: string;
  readonly day: string;
  readonly moment: PainMoment;
  readonly pain: number;
  readonly regions: readonly BodyRegion[];
  readonly runId: string | null;
  readonly note: string | null;
}
/** Pain above 0 needs at least one region, pain 0 none. DELETE …/diary/{id} (204) takes an entry back. */
export interface NewDiaryEntry {
  readonly moment: PainMoment;
  readonly pain: number;
  readonly regions: readonly BodyRegion[];
  readonly runId: string | null;
  readonly note: string | null;
}

/** GET …/runs — every activity, newest first. */
export interface RunList {
  readonly runs: readonly RunRow[];
}
export interface RunRow {
  readonly id: string;
  readonly startedAt: string | null;
  readonly day: string | null;
  readonly name: string | null;
  readonly sport: Sport | null;
  readonly subSport: string | null;
  readonly ground: Ground | null;
  readonly shoeId: string | null;
  readonly distanceM: number | null;
  readonly movingS: number | null;
  readonly ascentM: number | null;
  readonly avgHeartRateBpm: number | null;
  readonly avgCadenceSpm: number | null;
  /** Worst pain of the run: during, after or the next morning, by the diary. */
  readonly worstPain: number | null;
  readonly format: RecordingFormat;
}

/** GET …/runs/{id}. PATCH …/runs/{id} takes RunEdit and gives this; DELETE (204) removes the run, its raw file stays. */
export interface RunDetail {
  readonly run: RunRow;
  readonly measures: readonly RunNumber[];
  readonly laps: readonly {
    readonly startedAt: string | null;
    readonly timerS: number | null;
    readonly distanceM: number | null;
    readonly avgHeartRateBpm: number | null;
    readonly avgCadenceSpm: number | null;
  }[];
  readonly warnings: readonly RecordingWarning[];
  readonly spike: SessionSpike | null;
  readonly device: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly series: RunSeries;
}
export interface RunEdit {
  readonly shoeId?: string | null;
  readonly ground?: Ground | null;
  readonly sport?: Sport;
}
/** One number of a run with what it was made from. */
export interface RunNumber {
  readonly id: string;
  readonly label: string;
  readonly measured: Measured<number>;
}
/** At most 2,000 points of the recording, evenly thinned; null inside a column where the point has no value. */
export interface RunSeries {
  readonly recordCount: number;
  readonly elapsedS: readonly (number | null)[];
  readonly distanceM: readonly (number | null)[] | null;
  readonly altitudeM: readonly (number | null)[] | null;
  readonly speedMPerS: readonly (number | null)[] | null;
  readonly heartRateBpm: readonly (number | null)[] | null;
  readonly cadenceSpm: readonly (number | null)[] | null;
  /** Latitude and longitude in degrees. */
  readonly track: readonly ([number, number] | null)[] | null;
}

/** GET …/shoes. POST …/shoes takes ShoeEdit with a name (201, ShoeAnswer); PATCH …/shoes/{id}; DELETE retires it today. */
export interface ShoeList {
  readonly shoes: readonly ShoeAnswer[];
}
export interface ShoeAnswer {
  readonly id: string;
  readonly name: string;
  readonly discipline: ShoeDiscipline;
  readonly distanceBeforeM: number | null;
  readonly firstUsedOn: string | null;
  readonly retiredOn: string | null;
  readonly isDefault: boolean;
}
export interface ShoeEdit {
  readonly name?: string;
  readonly discipline?: ShoeDiscipline;
  readonly distanceBeforeM?: number | null;
  readonly retiredOn?: string | null;
  /** New runs go to the default shoe. At most one has it. */
  readonly isDefault?: boolean;
}

/**
 * POST …/imports (201, ImportAnswer) opens an import; POST …/imports/{id}/files?name=… with the raw bytes as body adds a
 * file (201, ImportItem) and answers once it is safely stored (409 `importClosed` after it was closed); POST …/imports/{id}/close says that no file follows;
 * POST …/imports/{id}/cancel stops it (what is done stays). GET …/imports, GET …/imports/{id}.
 * GET …/imports/{id}/events is a server-sent event stream: events `progress` (ImportProgress), `item` (ImportItem), `end`
 * (ImportAnswer). It begins with the present state, so that a lost connection loses nothing.
 */
export interface ImportAnswer {
  readonly id: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly progress: ImportProgress;
  readonly items: readonly ImportItem[];
}
export interface ImportProgress {
  readonly state: "open" | "running" | "done" | "cancelled";
  readonly total: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly waiting: number;
  /** Estimated from the files so far; null before there is anything to estimate from. */
  readonly secondsLeft: number | null;
}
export interface ImportItem {
  readonly id: string;
  /** Name of the file; of a member of an archive "archive.zip/member.fit". */
  readonly fileName: string;
  readonly state: "waiting" | "done" | "skipped" | "failed" | "cancelled";
  /** Why it was skipped or failed; null otherwise. */
  readonly reason: { readonly code: string; readonly message: string } | null;
  /** The run that came of it, or that was there already. */
  readonly runId: string | null;
  readonly warnings: readonly RecordingWarning[];
}
export interface ImportList {
  readonly imports: readonly Omit<ImportAnswer, "items">[];
}

/** GET /api/evidence. */
export interface EvidenceAnswer {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/** GET /api/health. */
export interface Health {
  readonly status: "ok";
  readonly version: string;
}
