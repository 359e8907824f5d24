import { createRoute } from "@hono/zod-openapi";
import { assessRunnerToday } from "../../use-cases/assess-runner.ts";
import type { Ports } from "../../use-cases/ports.ts";
import { answers } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { assessmentSchema } from "./schema.ts";

const read = createRoute({
  method: "get",
  path: "/assessment",
  summary: "What the engine says about the runner now",
  responses: answers("The assessment", assessmentSchema),
});

export const assessmentRoutes = (ports: Ports) =>
  newRoutes().openapi(read, async (context) =>
    context.json(await assessRunnerToday(ports, context.get("runner")), 200),
  );
