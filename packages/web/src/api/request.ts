import type { ApiError } from "@backstride/server/api";
import { ApiFailure } from "./api-failure.ts";

export interface RequestOptions {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly bytes?: Blob;
  readonly signal?: AbortSignal;
}

/** Asks the server. Throws an `ApiFailure` where no answer comes; a 204 gives undefined. */
export async function request<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  const response = await send(path, options);
  if (!response.ok) throw await refusalOf(response);
  if (response.status === 204) return undefined as Answer;
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new ApiFailure("unreadable", { message: `${path} brought no JSON`, status: response.status });
  }
}

async function send(path: string, options: RequestOptions): Promise<Response> {
  const { method = "GET", json, bytes, signal } = options;
  const init: RequestInit = { method, headers: { accept: "application/json" } };
  if (signal !== undefined) init.signal = signal;
  if (json !== undefined) {
    init.headers = { accept: "application/json", "content-type": "application/json" };
    init.body = JSON.stringify(json);
  } else if (bytes !== undefined) {
    init.headers = { accept: "application/json", "content-type": "application/octet-stream" };
    init.body = bytes;
  }
  try {
    return await fetch(path, init);
  } catch (thrown) {
    if (signal?.aborted === true) throw thrown;
    throw new ApiFailure("unreachable", { message: "The server did not answer." });
  }
}

/** The refusal in an answer that is not 2xx. */
export async function refusalOf(response: Response): Promise<ApiFailure> {
  try {
    const { error } = (await response.json()) as ApiError;
    if (typeof error.code === "string" && typeof error.message === "string") {
      return new ApiFailure("refused", { message: error.message, code: error.code, status: response.status });
    }
  } catch {
    // Not one of our answers: told below.
  }
  const kind = response.status === 502 || response.status === 503 || response.status === 504;
  return new ApiFailure(kind ? "unreachable" : "unreadable", {
    message: `The server answered with ${response.status}.`,
    status: response.status,
  });
}
