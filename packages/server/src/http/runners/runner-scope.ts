import { createMiddleware } from "hono/factory";
import type { Ports } from "../../use-cases/ports.ts";
import { requireRunner } from "../../use-cases/runners.ts";
import { refuse } from "../errors/refuse.ts";
import type { RunnerEnv } from "../wire/routes.ts";

/** Finds the runner that the address names, for all routes below it; `notFound` where there is none. */
export const runnerScope = (ports: Pick<Ports, "db">) =>
  createMiddleware<RunnerEnv>(async (context, next) => {
    const runner = await requireRunner(ports, context.req.param("runnerId") ?? "");
    if (!runner.ok) return refuse(context, runner.error);
    context.set("runner", runner.value);
    await next();
    return undefined;
  });
