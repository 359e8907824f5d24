import { createRoute } from "@hono/zod-openapi";
import { answers } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { healthSchema } from "./schema.ts";

const read = createRoute({
  method: "get",
  path: "/health",
  summary: "Is the server there, and which version is it?",
  responses: answers("It is there", healthSchema),
});

export const healthRoutes = (version: string) =>
  newRoutes().openapi(read, (context) => context.json({ status: "ok" as const, version }, 200));
