import { createRoute } from "@hono/zod-openapi";
import type { Ports } from "../../use-cases/ports.ts";
import { viewRunners } from "../../use-cases/runners.ts";
import { makeSampleRunner } from "../../use-cases/sample/make-sample-runner.ts";
import { removeSampleRunner } from "../../use-cases/sample/remove-sample-runner.ts";
import { answers, makes, saysNothing } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { runnerListSchema } from "./schema.ts";

const list = createRoute({
  method: "get",
  path: "/runners",
  summary: "The runners of this store",
  responses: answers("The runners", runnerListSchema),
});

const makeSample = createRoute({
  method: "post",
  path: "/sample",
  summary: "Make the simulated sample runner anew",
  responses: makes("The runners, the sample among them", runnerListSchema),
});

const removeSample = createRoute({
  method: "delete",
  path: "/sample",
  summary: "Remove the sample runner with everything of theirs",
  responses: saysNothing("Removed, or not there"),
});

export const runnersRoutes = (ports: Ports) =>
  newRoutes()
    .openapi(list, async (context) => context.json({ runners: await viewRunners(ports) }, 200))
    .openapi(makeSample, async (context) => {
      await makeSampleRunner(ports);
      return context.json({ runners: await viewRunners(ports) }, 201);
    })
    .openapi(removeSample, async (context) => {
      await removeSampleRunner(ports);
      return context.body(null, 204);
    });
