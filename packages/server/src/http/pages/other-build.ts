import { refusal } from "@backstride/core/results";
import type { MiddlewareHandler } from "hono";
import { refuse } from "../errors/refuse.ts";

/**
 * In it a page says of which build it is, in the query where it can send no header; programs that call the API by
 * themselves leave it out.
 */
const BUILD_HEADER = "backstride-build";

/**
 * Refuses a page of another build than the one that is served: it may have been open, or kept by its browser, while
 * Backstride was replaced, and would mean something else by what it sends. Loaded anew it is of this build.
 */
export function refuseOtherBuild(served: string | null): MiddlewareHandler {
  return async (context, next) => {
    const build = context.req.header(BUILD_HEADER) ?? context.req.query(BUILD_HEADER) ?? served;
    if (served === null || build === served) return await next();
    return refuse(
      context,
      refusal("pageOutdated", "This page is of another version than the program. Load it anew."),
    );
  };
}
