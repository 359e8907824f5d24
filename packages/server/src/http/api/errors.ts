import type { ErrorCode } from "@backstride/core/results";

/** Every answer that is not 2xx. */
export interface ApiError {
  readonly error: { readonly code: ErrorCode; readonly message: string };
}
