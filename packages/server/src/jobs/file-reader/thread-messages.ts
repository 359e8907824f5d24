import type { Refusal, Result } from "@backstride/core/results";
import type { ReadOutcome, ReadRequest } from "../../use-cases/imports/file-reader.ts";
import type { RecordingDetail } from "../../use-cases/runs/recording-detail.ts";

/** What is asked of the reading thread; one question at a time. */
export type ThreadQuestion =
  | { readonly kind: "read"; readonly request: ReadRequest }
  | { readonly kind: "detail"; readonly path: string; readonly recordingIndex: number };

/** What it says; `failed` carries the words of an error that nobody expected. */
export type ThreadAnswer =
  | { readonly kind: "read"; readonly outcome: ReadOutcome }
  | { readonly kind: "detail"; readonly detail: Result<RecordingDetail, Refusal> }
  | { readonly kind: "failed"; readonly message: string };
