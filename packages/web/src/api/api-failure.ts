import type { ErrorCode } from "@backstride/core/results";

/**
 * Why a request brought no answer. `unreachable`: the server did not answer. `refused`: it answered with a code and a
 * sentence. `unreadable`: it answered with something that is no answer of this API.
 */
export class ApiFailure extends Error {
  readonly kind: "unreachable" | "refused" | "unreadable";
  readonly status: number | null;
  readonly code: ErrorCode | null;

  constructor(
    kind: ApiFailure["kind"],
    details: { readonly message: string; readonly status?: number; readonly code?: ErrorCode },
  ) {
    super(details.message);
    this.name = "ApiFailure";
    this.kind = kind;
    this.status = details.status ?? null;
    this.code = details.code ?? null;
  }
}

/** The failure behind anything that was thrown; what is not of the API counts as unreadable. */
export const apiFailureOf = (thrown: unknown): ApiFailure =>
  thrown instanceof ApiFailure
    ? thrown
    : new ApiFailure("unreadable", { message: thrown instanceof Error ? thrown.message : String(thrown) });
