import { type Refusal, refusal } from "@backstride/core/results";

/** The names under which a browser on this machine reaches the server. */
const OWN_HOSTS = ["127.0.0.1", "localhost", "[::1]"] as const;
/** The port that a browser leaves out of the host's name. */
const HTTP_PORT = 80;
/** Methods that change nothing. */
const READING = ["GET", "HEAD", "OPTIONS"];

/** What a request says about where it comes from. */
export interface Caller {
  readonly method: string;
  readonly host: string | null;
  readonly origin: string | null;
  readonly secFetchSite: string | null;
}

/**
 * Why a request is not let in, or null. The `Host` must be one of our own names with our port, so that a foreign page
 * can't reach us under a name of its own (DNS rebinding). A request that changes something must not come from another
 * site's page: its `Origin`, where it has one, must be ours.
 */
export function refuseCaller(caller: Caller, port: number): Refusal | null {
  const hosts = OWN_HOSTS.flatMap((host) => [`${host}:${port}`, ...(port === HTTP_PORT ? [host] : [])]);
  if (caller.host === null || !hosts.includes(caller.host.toLowerCase())) {
    return refusal(
      "hostNotAllowed",
      `Expected one of the hosts ${hosts.join(", ")}, got ${caller.host ?? "none"}.`,
    );
  }
  if (READING.includes(caller.method)) return null;
  const origins = hosts.map((host) => `http://${host}`);
  if (caller.origin !== null && !origins.includes(caller.origin.toLowerCase())) {
    return refusal("originNotAllowed", `Pages of ${caller.origin} may not change anything here.`);
  }
  if (caller.secFetchSite === "cross-site" || caller.secFetchSite === "same-site") {
    return refusal("originNotAllowed", "Pages of other sites may not change anything here.");
  }
  return null;
}
