import { type Refusal, refusal } from "@backstride/core/results";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { diskFullRefusal } from "../../use-cases/disk-full.ts";
import { STATUS_OF } from "./status.ts";

/** The answer to a request that is refused. */
export const refuse = (context: Context, { code, message }: Refusal) =>
  context.json({ error: { code, message } }, STATUS_OF[code]);

/** The answer to an exception: what is known by name, else `internal` and not a word of what went wrong inside. */
export function refuseException(context: Context, error: Error, log: (line: string) => void): Response {
  const isJsonUnreadable = error instanceof HTTPException && error.status === 400;
  if (isJsonUnreadable) return refuse(context, refusal("jsonInvalid", "The body is not readable as JSON."));
  const diskFull = diskFullRefusal(error);
  if (diskFull !== null) return refuse(context, diskFull);
  const hasHungUp = context.req.raw.signal.aborted;
  if (!hasHungUp) log(`${context.req.method} ${context.req.path} failed: ${error.stack ?? error.message}`);
  return refuse(
    context,
    refusal("internal", "Something went wrong on our side. Nothing was changed; the log says more."),
  );
}
