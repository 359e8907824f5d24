import { createRoute } from "@hono/zod-openapi";
import type { Ports } from "../../use-cases/ports.ts";
import { replaceProfile } from "../../use-cases/profile.ts";
import { answers, jsonBody } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { profileSchema } from "./schema.ts";

const read = createRoute({
  method: "get",
  path: "/profile",
  summary: "What the runner says about themselves",
  responses: answers("The profile; null is not asked yet", profileSchema),
});

const replace = createRoute({
  method: "put",
  path: "/profile",
  summary: "Replace the profile",
  request: jsonBody(profileSchema),
  responses: answers("The profile as it is now", profileSchema),
});

export const profileRoutes = (ports: Ports) =>
  newRoutes()
    .openapi(read, (context) => context.json(context.get("runner").profile, 200))
    .openapi(replace, async (context) =>
      context.json(await replaceProfile(ports, context.get("runner").id, context.req.valid("json")), 200),
    );
