import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { refusal } from "@backstride/core/results";
import type { MiddlewareHandler } from "hono";
import { refuse } from "../errors/refuse.ts";

/**
 * In it a page says of which build it is, in the query where it can send no header; programs that call the API by
 * themselves leave it out.
 */
const BUILD_HEADER = "backstride-build";
/** Written by the build beside the pages. */
const LIST = "shell.json";

/**
 * Refuses a page of another build than the one in `folder`: it may have been open, or kept by its browser, while
 * Backstride was replaced, and would mean something else by what it sends. Loaded anew it is of this build.
 */
export function refuseOtherBuild(folder: string): MiddlewareHandler {
  return async (context, next) => {
    const build = context.req.header(BUILD_HEADER) ?? context.req.query(BUILD_HEADER);
    if (build === undefined) return await next();
    const served = await servedBuild(folder);
    if (served === null || served === build) return await next();
    return refuse(
      context,
      refusal("pageOutdated", "This page is of another version than the program. Load it anew."),
    );
  };
}

/** Read each time: the pages can be built while the server runs. Null where they are not built. */
async function servedBuild(folder: string): Promise<string | null> {
  try {
    const list: unknown = JSON.parse(await readFile(join(folder, LIST), "utf8"));
    if (typeof list !== "object" || list === null || !("build" in list)) return null;
    return typeof list.build === "string" ? list.build : null;
  } catch {
    return null;
  }
}
