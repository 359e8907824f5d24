import { createRoute } from "@hono/zod-openapi";
import type { Ports } from "../../use-cases/ports.ts";
import { viewProgress } from "../../use-cases/view-progress.ts";
import { answers } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { progressSchema } from "./schema.ts";

const read = createRoute({
  method: "get",
  path: "/progress",
  summary: "Everything that is followed over time",
  responses: answers("Each line with what it says so far", progressSchema),
});

export const progressRoutes = (ports: Ports) =>
  newRoutes().openapi(read, async (context) =>
    context.json({ series: await viewProgress(ports, context.get("runner").id) }, 200),
  );
