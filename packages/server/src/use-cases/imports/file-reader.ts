import type { NotARecordingReason } from "@backstride/core/decoding";
import type { RecordingFormat, RecordingWarning } from "@backstride/core/recording";
import type { ErrorCode, Refusal, Result } from "@backstride/core/results";
import type { RunMeasures } from "@backstride/core/runs";
import type { RecordingDetail } from "../runs/recording-detail.ts";
import type { ImportLimits } from "./import-limits.ts";

/** Where the bytes of a file are: on disk, or inside an archive on disk. */
export type FileLocation =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "member"; readonly archivePath: string; readonly index: number };

/** Why an item of an import came to nothing. */
export interface ItemReason {
  readonly code: ErrorCode | NotARecordingReason | "alreadyImported" | "systemFile";
  readonly message: string;
}

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
  readonly device: string | null;
  readonly name: string | null;
  readonly warnings: readonly RecordingWarning[];
}

/** Bytes that came out of an archive or a gzip file and are not on disk yet; null where the file itself was read. */
export type UnpackedBytes = Uint8Array | null;

export type ReadOutcome =
  | {
      readonly kind: "archive";
      readonly unpacked: UnpackedBytes;
      readonly members: readonly ArchiveMember[];
    }
  | {
      readonly kind: "recordings";
      readonly unpacked: UnpackedBytes;
      readonly sizeBytes: number;
      readonly format: RecordingFormat;
      readonly primaryIndex: number;
      readonly recordings: readonly MeasuredRecording[];
    }
  | ({ readonly kind: "no-run" } & NoRun);

export interface ReadRequest {
  readonly location: FileLocation;
  /** In how many archives the file lies. */
  readonly depth: number;
  readonly limits: ImportLimits;
}

/** Reads files somewhere else than on the thread that answers requests. */
export interface FileReader {
  /** What a file holds: recordings, an archive of files, or nothing to make a run of. Decided by content, not by name. */
  read(request: ReadRequest): Promise<ReadOutcome>;
  /** One recording of a stored file, for the run's page. */
  detail(path: string, recordingIndex: number): Promise<Result<RecordingDetail, Refusal>>;
  close(): Promise<void>;
}
