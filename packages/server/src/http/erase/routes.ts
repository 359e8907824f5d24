import { createRoute } from "@hono/zod-openapi";
import { eraseRunner } from "../../use-cases/erase/erase-runner.ts";
import { viewKeptData } from "../../use-cases/erase/kept-data.ts";
import type { Ports } from "../../use-cases/ports.ts";
import { answers } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { erasedSchema, keptDataSchema } from "./schema.ts";

const view = createRoute({
  method: "get",
  path: "/data",
  summary: "How much is kept of the runner",
  responses: answers("The counts", keptDataSchema),
});

const erase = createRoute({
  method: "delete",
  path: "/data",
  summary: "Erase all that is kept of the runner; the owner begins anew, any other runner is gone",
  responses: answers("How much was erased", erasedSchema),
});

export const eraseRoutes = (ports: Ports) =>
  newRoutes()
    .openapi(view, async (context) => context.json(await viewKeptData(ports, context.get("runner").id), 200))
    .openapi(erase, async (context) => context.json(await eraseRunner(ports, context.get("runner").id), 200));
