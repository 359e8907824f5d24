import { createRoute, z } from "@hono/zod-openapi";
import { deleteExperiment, stopExperiment } from "../../use-cases/experiments/end-experiment.ts";
import { startExperiment } from "../../use-cases/experiments/start-experiment.ts";
import { viewExperiments } from "../../use-cases/experiments/view-experiments.ts";
import type { Ports } from "../../use-cases/ports.ts";
import { refuse } from "../errors/refuse.ts";
import { answers, jsonBody, makes, saysNothing } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { presentExperiment, presentExperiments } from "./present.ts";
import { experimentListSchema, experimentSchema, newExperimentSchema } from "./schema.ts";

const params = z.object({ id: z.string() });

const list = createRoute({
  method: "get",
  path: "/experiments",
  summary: "What the runner can try on their own back by lot, what is on today, and what came of it",
  responses: answers("Kinds and experiments, the one that began last first", experimentListSchema),
});
const start = createRoute({
  method: "post",
  path: "/experiments",
  summary: "Begin an experiment tomorrow; its lot is drawn here",
  request: jsonBody(newExperimentSchema),
  responses: makes("The experiment", experimentSchema),
});
const stop = createRoute({
  method: "post",
  path: "/experiments/{id}/stop",
  summary: "End an experiment today",
  request: { params },
  responses: answers("The experiment as it is now", experimentSchema),
});
const remove = createRoute({
  method: "delete",
  path: "/experiments/{id}",
  summary: "Delete an experiment with what it found; runs and diary stay",
  request: { params },
  responses: saysNothing("Deleted"),
});

export const experimentsRoutes = (ports: Ports) =>
  newRoutes()
    .openapi(list, async (context) =>
      context.json(presentExperiments(await viewExperiments(ports, context.get("runner"))), 200),
    )
    .openapi(start, async (context) => {
      const { kind, shoeIds = null } = context.req.valid("json");
      const started = await startExperiment(ports, context.get("runner"), { kind, shoeIds });
      return started.ok
        ? context.json(presentExperiment(started.value), 201)
        : refuse(context, started.error);
    })
    .openapi(stop, async (context) => {
      const stopped = await stopExperiment(ports, context.get("runner"), context.req.valid("param").id);
      return stopped.ok
        ? context.json(presentExperiment(stopped.value), 200)
        : refuse(context, stopped.error);
    })
    .openapi(remove, async (context) => {
      const { id } = context.req.valid("param");
      const deleted = await deleteExperiment(ports, context.get("runner").id, id);
      return deleted.ok ? context.body(null, 204) : refuse(context, deleted.error);
    });
