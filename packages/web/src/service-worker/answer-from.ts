/** `untouched`: the browser asks the server, as without a worker. */
export type AnswerFrom = "untouched" | "network-else-page" | "network-else-cache" | "cache-else-network";

/** The parts of a request that decide. */
export interface AskedFor {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** Answers of the API are never kept; these two tell which build the server has, so that an old one would lie. */
const NEVER_KEPT = ["/sw.js", "/shell.json"];
/** The build puts a hash of the content into the names below this folder: such a file never changes. */
const HASHED = "/assets/";

/**
 * Where the worker takes an answer from. A page comes from the server whenever it answers, so that a page that is loaded
 * is always of the server's own build; the kept one is for when it does not.
 */
export function answerFrom({ method, mode, url }: AskedFor, origin: string): AnswerFrom {
  const { origin: asked, pathname } = new URL(url);
  if (method !== "GET" || asked !== origin) return "untouched";
  if (pathname === "/api" || pathname.startsWith("/api/") || NEVER_KEPT.includes(pathname))
    return "untouched";
  if (mode === "navigate") return "network-else-page";
  return pathname.startsWith(HASHED) ? "cache-else-network" : "network-else-cache";
}
