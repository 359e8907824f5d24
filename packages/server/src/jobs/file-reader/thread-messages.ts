import type { AlongKnowledge } from "@backstride/core/back-load";
import type { Refusal, Result } from "@backstride/core/results";
import type { RunMeasures } from "@backstride/core/runs";
import type { MatchedStretch } from "@backstride/core/terrain";
import type {
  FileLocation,
  ReadOutcome,
  ReadRequest,
  StoredCourse,
} from "../../use-cases/imports/file-reader.ts";
import type { RecordingDetail } from "../../use-cases/runs/recording-detail.ts";

/** What is asked of a reading thread; one question at a time. */
export type ThreadQuestion =
  | { readonly kind: "read"; readonly request: ReadRequest }
  | { readonly kind: "detail"; readonly course: StoredCourse; readonly load: AlongKnowledge | null }
  | { readonly kind: "measure"; readonly course: StoredCourse }
  | { readonly kind: "ground"; readonly course: StoredCourse; readonly indexPaths: readonly string[] }
  | { readonly kind: "gpx"; readonly course: StoredCourse }
  | { readonly kind: "bytes"; readonly location: FileLocation };

/** What it says; `failed` carries the words of an error that nobody expected. */
export type ThreadAnswer =
  | { readonly kind: "read"; readonly outcome: ReadOutcome }
  | { readonly kind: "detail"; readonly detail: Result<RecordingDetail, Refusal> }
  | { readonly kind: "measure"; readonly measures: Result<RunMeasures, Refusal> }
  | { readonly kind: "ground"; readonly stretches: Result<readonly MatchedStretch[], Refusal> }
  | { readonly kind: "gpx"; readonly gpx: Result<string, Refusal> }
  | { readonly kind: "bytes"; readonly bytes: Result<Uint8Array, Refusal> }
  | { readonly kind: "failed"; readonly message: string };
