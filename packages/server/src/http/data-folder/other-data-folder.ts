import { refusal } from "@backstride/core/results";
import type { MiddlewareHandler } from "hono";
import type { Ports } from "../../use-cases/ports.ts";
import { refuse } from "../errors/refuse.ts";

/**
 * In an answer: which data folder it is from. In a request: the one it is meant for. Event streams and downloads, which
 * can't send a header, say it in the query.
 */
const DATA_FOLDER = "backstride-data-folder";

/**
 * Refuses what is meant for another data folder than the one that is open here: under one address another one may have
 * been opened since, of somebody else or empty; and one that its runner has erased is another one. Programs that call the
 * API by themselves may leave it out.
 */
export function refuseOtherDataFolder(folderId: Ports["folderId"]): MiddlewareHandler {
  return async (context, next) => {
    const id = folderId.now();
    const meant = context.req.header(DATA_FOLDER) ?? context.req.query(DATA_FOLDER) ?? id;
    if (meant === id) await next();
    else {
      context.res = refuse(
        context,
        refusal(
          "otherDataFolder",
          "Another data folder is open under this address now, or this one was erased. Nothing was read or changed; load the page anew.",
        ),
      );
    }
    // Asked anew: what was done may have erased it.
    context.res.headers.set(DATA_FOLDER, folderId.now());
  };
}
