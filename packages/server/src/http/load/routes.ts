import { createRoute } from "@hono/zod-openapi";
import type { Ports } from "../../use-cases/ports.ts";
import { viewLoad } from "../../use-cases/view-load.ts";
import { answers } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { presentLoad } from "./present.ts";
import { loadSchema } from "./schema.ts";

const read = createRoute({
  method: "get",
  path: "/load",
  summary: "How much was run, lately and by week",
  responses: answers("The load of late and of each week", loadSchema),
});

export const loadRoutes = (ports: Ports) =>
  newRoutes().openapi(read, async (context) =>
    context.json(presentLoad(await viewLoad(ports, context.get("runner"))), 200),
  );
