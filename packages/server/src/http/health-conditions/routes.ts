import { createRoute } from "@hono/zod-openapi";
import { replaceHealthConditions } from "../../use-cases/health-conditions.ts";
import type { Ports } from "../../use-cases/ports.ts";
import { answers, jsonBody } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { healthConditionsSchema } from "./schema.ts";

const read = createRoute({
  method: "get",
  path: "/health-conditions",
  summary: "What the runner tells of their health, for the cautions of advice",
  responses: answers("The answers; null is not asked yet and never means no", healthConditionsSchema),
});

const replace = createRoute({
  method: "put",
  path: "/health-conditions",
  summary: "Replace what the runner tells of their health",
  request: jsonBody(healthConditionsSchema),
  responses: answers("The answers as they are now", healthConditionsSchema),
});

export const healthConditionsRoutes = (ports: Ports) =>
  newRoutes()
    .openapi(read, (context) => context.json(context.get("runner").health, 200))
    .openapi(replace, async (context) => {
      const { id } = context.get("runner");
      return context.json(await replaceHealthConditions(ports, id, context.req.valid("json")), 200);
    });
