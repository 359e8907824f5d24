import { describeAllAdvice } from "@backstride/core/advice";
import { BETTER_SUPPORTED, CLAIMS, SOURCES } from "@backstride/core/evidence";
import { createRoute } from "@hono/zod-openapi";
import { answers } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { evidenceSchema } from "./schema.ts";

const read = createRoute({
  method: "get",
  path: "/evidence",
  summary: "Sources, audited claims, better supported approaches and all advice",
  responses: answers("The evidence", evidenceSchema),
});

export const evidenceRoutes = () =>
  newRoutes().openapi(read, (context) =>
    context.json(
      {
        sources: SOURCES,
        claims: CLAIMS,
        betterSupported: BETTER_SUPPORTED,
        advice: describeAllAdvice(),
      },
      200,
    ),
  );
