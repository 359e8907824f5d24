import type { ApiError } from "@backstride/server/api";
import { BUILD } from "../offline/build-id.ts";
import { hearDataFolder, hearNoServer, meantFor, ownDataFolder } from "../offline/data-folder.ts";
import {
  pageIsOfOtherDataFolder,
  pageIsOutdated,
  serverAnswered,
  serverIsSilent,
} from "../offline/server-reach.ts";
import { ApiFailure } from "./api-failure.ts";

export interface RequestOptions {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly bytes?: Blob;
  readonly signal?: AbortSignal;
  /** Where the page goes over to the folder that the answer tells of, in place of holding it against its own. */
  readonly hear?: (headers: Headers) => void;
}

/**
 * Says of which build and of which data folder this page is: the server takes nothing from a page of another one. In
 * headers, or in an address that is asked for without any.
 */
export const ofThisPage = (): Readonly<Record<string, string>> => ({
  ...(BUILD === null ? {} : { "backstride-build": BUILD }),
  ...meantFor(),
});

/** An address that says so itself. */
export const ofThisPageIn = (path: string): string => {
  const query = new URLSearchParams(ofThisPage()).toString();
  return query === "" ? path : `${path}?${query}`;
};

/** Asks the server. Throws an `ApiFailure` where no answer comes; a 204 gives undefined. */
export async function request<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  const sentBy = ownDataFolder();
  const response = await send(path, options);
  if (!response.ok) {
    const failure = await refusalOf(response);
    // What was on its way while this page erased its folder says nothing of the page that it is now.
    throw sentBy === null || sentBy === ownDataFolder() ? noted(failure) : failure;
  }
  serverAnswered();
  (options.hear ?? hearDataFolder)(response.headers);
  if (response.status === 204) return undefined as Answer;
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new ApiFailure("unreadable", { message: `${path} brought no JSON`, status: response.status });
  }
}

/** What a failure says of the server and of this page. */
export function noted(failure: ApiFailure): ApiFailure {
  if (failure.kind === "unreachable") {
    serverIsSilent();
    hearNoServer();
  } else serverAnswered();
  if (failure.code === "pageOutdated") pageIsOutdated();
  if (failure.code === "otherDataFolder") pageIsOfOtherDataFolder();
  return failure;
}

async function send(path: string, options: RequestOptions): Promise<Response> {
  const { method = "GET", json, bytes, signal } = options;
  const headers: Record<string, string> = { accept: "application/json", ...ofThisPage() };
  const init: RequestInit = { method, headers };
  if (signal !== undefined) init.signal = signal;
  if (json !== undefined) {
    headers["content-type"] = "application/json";
    init.body = JSON.stringify(json);
  } else if (bytes !== undefined) {
    headers["content-type"] = "application/octet-stream";
    init.body = bytes;
  }
  try {
    return await fetch(path, init);
  } catch (thrown) {
    if (signal?.aborted === true) throw thrown;
    throw noted(new ApiFailure("unreachable", { message: "The server did not answer." }));
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
