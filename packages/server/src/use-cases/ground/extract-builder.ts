import type { Refusal, Result } from "@backstride/core/results";

/** What came of reading an extract. */
export interface BuiltIndex {
  readonly wayCount: number;
}

/** Reads a map extract and writes the index of its ways, somewhere else than on the thread that answers requests. */
export interface ExtractBuilder {
  /**
   * `null` where `signal` stopped it. Refused with `notAMapExtract`, `mapExtractBroken` or `mapExtractEmpty`, or with
   * `internal` where the reading ended in a way that nobody expected.
   */
  build(
    paths: { readonly extractPath: string; readonly indexPath: string },
    given: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
  ): Promise<Result<BuiltIndex, Refusal> | null>;
}
