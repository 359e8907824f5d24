import type { Refusal, Result } from "@backstride/core/results";
import type { BuiltIndex } from "../../use-cases/ground/extract-builder.ts";

/** What a thread is started with. */
export interface ExtractQuestion {
  readonly extractPath: string;
  readonly indexPath: string;
}

/** What it says on the way and at the end. */
export type ExtractReport =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "end"; readonly result: Result<BuiltIndex, Refusal> };
