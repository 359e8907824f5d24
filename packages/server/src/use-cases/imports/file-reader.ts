import type { AccountTable } from "@backstride/core/account-exports";
import type { AlongKnowledge } from "@backstride/core/back-load";
import type { NotARecordingReason } from "@backstride/core/decoding";
import type { RecordingFormat, RecordingWarning } from "@backstride/core/recording";
import type { ErrorCode, Refusal, Result } from "@backstride/core/results";
import type { RunMeasures } from "@backstride/core/runs";
import type { MatchedStretch } from "@backstride/core/terrain";
import type { RecordingPart } from "../../storage/runs/stored-run.ts";
import type { RecordingDetail } from "../runs/recording-detail.ts";
import type { ImportLimits } from "./import-limits.ts";

/** Where the bytes of a file are: on disk, or inside an archive on disk. */
export type FileLocation =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "member"; readonly archivePath: string; readonly index: number };

/** Why an item of an import came to nothing, or what else is to be said of it. */
export interface ItemReason {
  readonly code: ErrorCode | NotARecordingReason | ItemNote;
  readonly message: string;
}
export type ItemNote =
  | "alreadyImported"
  | "putAwayBefore"
  | "sameRun"
  | "systemFile"
  | "copyForPeople"
  | "backstrideExport"
  | "accountTable"
  | "accountTableRows";

/** A sound file that brings nothing is skipped; one that should have brought something has failed. */
export interface NoRun {
  readonly state: "skipped" | "failed";
  readonly reason: ItemReason;
}

/** One file in an archive. `refused` where it is clear from its entry alone that it brings nothing. */
export interface ArchiveMember {
  readonly index: number;
  readonly name: string;
  readonly refused: NoRun | null;
}

/** One recording of a file, measured; its columns stay in the raw file. */
export interface MeasuredRecording {
  readonly measures: RunMeasures;
  readonly utcOffsetMinutes: number | null;
  /** Whether the file says the offset or the zone at its position; null where neither is known. */
  readonly utcOffsetFrom: "file" | "position" | null;
  readonly device: string | null;
  readonly name: string | null;
  readonly warnings: readonly RecordingWarning[];
}

export type ReadOutcome =
  | {
      readonly kind: "archive";
      /** The archive's bytes where it came out of another one and is not on disk yet; else null. */
      readonly unpacked: Uint8Array | null;
      readonly members: readonly ArchiveMember[];
      /** Its end is missing: the members are those that stand whole before the cut. */
      readonly isCutShort: boolean;
    }
  | {
      readonly kind: "recordings";
      /** SHA-256 of the recording's bytes, unpacked. */
      readonly sha256: string;
      readonly sizeBytes: number;
      readonly format: RecordingFormat;
      readonly primaryIndex: number;
      readonly recordings: readonly MeasuredRecording[];
    }
  | { readonly kind: "account-table"; readonly table: AccountTable }
  /** The document of an export of Backstride, not checked yet. */
  | { readonly kind: "export-document"; readonly json: unknown }
  | ({ readonly kind: "no-run" } & NoRun);

export interface ReadRequest {
  readonly location: FileLocation;
  /** In how many archives the file lies. */
  readonly depth: number;
  readonly limits: ImportLimits;
}

/** A stretch of a stored recording. */
export interface StoredStretch {
  readonly location: FileLocation;
  /** SHA-256 of the recording's bytes. */
  readonly sha256: string;
  readonly recordingIndex: number;
  readonly part: RecordingPart;
}

/** What a run is made of: one stretch, or several that follow each other in time and are joined. */
export type StoredCourse = readonly [StoredStretch, ...StoredStretch[]];

/** Reads files somewhere else than on the thread that answers requests. */
export interface FileReader {
  /** How many files are read at once. */
  readonly lanes: number;
  /** What a file holds: recordings, an archive of files, or nothing to make a run of. Decided by content, not by name. */
  read(request: ReadRequest): Promise<ReadOutcome>;
  /** The course of a run, for its page; `load` is what its load on the back is held against, where that is known. */
  detail(course: StoredCourse, load: AlongKnowledge | null): Promise<Result<RecordingDetail, Refusal>>;
  /** The measures of a run's course. */
  measure(course: StoredCourse): Promise<Result<RunMeasures, Refusal>>;
  /** The ways of maps that a run's course went along; empty without positions. */
  ground(
    course: StoredCourse,
    indexPaths: readonly string[],
  ): Promise<Result<readonly MatchedStretch[], Refusal>>;
  /** A run's course as GPX. */
  gpx(course: StoredCourse): Promise<Result<string, Refusal>>;
  /** The bytes of a recording as they came, unpacked. */
  bytes(location: FileLocation): Promise<Result<Uint8Array, Refusal>>;
  close(): Promise<void>;
}
