/**
 * GET /api/runners — the runners of this store; the sample is there once it was asked for. POST /api/sample — makes the
 * simulated sample runner anew (201, RunnerList). DELETE /api/sample — removes it.
 */
export interface RunnerList {
  readonly runners: readonly { readonly id: string; readonly isSample: boolean; readonly hasData: boolean }[];
}
