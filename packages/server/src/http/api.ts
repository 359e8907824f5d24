import type { DescribedAdvice, HealthConditions } from "@backstride/core/advice";
import type { Assessment } from "@backstride/core/assessment";
import type { BodyRegion, PainMoment } from "@backstride/core/diary";
import type { BetterSupported, Claim, Source } from "@backstride/core/evidence";
import type { ShoeDiscipline } from "@backstride/core/footwear";
import type { InstrumentItem, SmallestChange } from "@backstride/core/questionnaires";
import type { RecordingFormat, RecordingWarning, Sport } from "@backstride/core/recording";
import type { Report, ReportSection } from "@backstride/core/report";
import type { ErrorCode, Explanation, Measured, Sentence } from "@backstride/core/results";
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
  readonly betterSupported: readonly BetterSupported[];
  /** Every piece of advice there is, with when it is meant and when it must not be followed. */
  readonly advice: readonly DescribedAdvice[];
}

/** GET …/health-conditions; PUT …/health-conditions takes and gives the same. Null is "not asked". */
export type HealthAnswer = HealthConditions;

/** GET …/instruments: what can be filled in, and what was. Scripts name them as `backstride score` does. */
export interface InstrumentList {
  readonly instruments: readonly InstrumentAnswer[];
}
/**
 * `nprs`, `psfs`, `ostrc-o2`, `ostrc-h2`, `rmdq` and the self-tests `trunk-endurance`, `modified-thomas`. What the form
 * asks follows from the instrument; `items` are its exact words where they may be shown.
 */
export interface InstrumentAnswer {
  readonly id: string;
  readonly kind: "questionnaire" | "self-test";
  readonly title: string;
  readonly description: string;
  readonly credit: string;
  readonly items: readonly InstrumentItem[] | null;
  readonly whyNoItems: string | null;
  readonly sources: readonly string[];
  /** Newest first. */
  readonly filled: readonly FilledInstrument[];
}
/**
 * POST …/instruments/{id}/answers { answers } (201, FilledInstrument; 400 with the code of the scoring);
 * DELETE …/instruments/{id}/answers/{filledId} (204). `answers` are one sitting's: no baseline, no follow-up; a sitting is
 * compared with the first and the one before by the server.
 */
export interface FilledInstrument {
  readonly id: string;
  readonly at: string;
  readonly day: string;
  readonly answers: unknown;
  /** What it means, the most important first; changes against the first sitting among them. */
  readonly statements: readonly Sentence[];
}

/** GET …/progress: everything that is followed over time. Made by the core; screens only draw it. */
export interface ProgressAnswer {
  readonly series: readonly ProgressSeries[];
}
/** One line of the progress screen. */
export interface ProgressSeries {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Is a smaller value better? Null where neither is. */
  readonly lowerIsBetter: boolean | null;
  readonly scale: { readonly least: number; readonly most: number } | null;
  /** Oldest first. A day without a value is absent. */
  readonly points: readonly { readonly day: string; readonly value: number }[];
  /** Half the width of the band around a value within which a repeat differs by chance; null where none is known. */
  readonly noise: { readonly amount: number; readonly source: string; readonly verified: boolean } | null;
  /** Changes from the first point that matter, by each criterion that the sources give. */
  readonly smallestChanges: readonly SmallestChange[];
  /** What the line says so far, criterion by criterion; "not enough yet" where that is so. */
  readonly statements: readonly Explanation[];
}

/** GET …/report. The same as FHIR R4 at GET …/report.fhir (application/fhir+json), for a download. */
export type ReportAnswer = { readonly report: Report; readonly page: readonly ReportSection[] };

/** GET /api/health. */
export interface Health {
  readonly status: "ok";
  readonly version: string;
}
