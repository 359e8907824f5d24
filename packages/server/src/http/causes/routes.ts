import { createRoute } from "@hono/zod-openapi";
import { causesOfRunner } from "../../use-cases/assess-runner.ts";
import type { Ports } from "../../use-cases/ports.ts";
import { refuse } from "../errors/refuse.ts";
import { answers } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { causesSchema } from "./schema.ts";

const read = createRoute({
  method: "get",
  path: "/causes",
  summary: "What probably contributes to the runner's pain",
  responses: answers("The causes", causesSchema),
});

export const causesRoutes = (ports: Ports) =>
  newRoutes().openapi(read, async (context) => {
    const causes = await causesOfRunner(ports, context.get("runner"));
    return causes.ok ? context.json(causes.value, 200) : refuse(context, causes.error);
  });
