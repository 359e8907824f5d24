import { createRoute, z } from "@hono/zod-openapi";
import type { Ports } from "../../use-cases/ports.ts";
import { deleteRun, editRun } from "../../use-cases/runs/edit-run.ts";
import { viewRun } from "../../use-cases/runs/view-run.ts";
import { viewRuns } from "../../use-cases/runs/view-runs.ts";
import { refuse } from "../errors/refuse.ts";
import { answers, jsonBody, saysNothing } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { presentRun, presentRunRow } from "./present.ts";
import { runDetailSchema, runEditSchema, runListSchema } from "./schema.ts";

const params = z.object({ id: z.string() });

const list = createRoute({
  method: "get",
  path: "/runs",
  summary: "Every activity, newest first",
  responses: answers("The activities", runListSchema),
});
const read = createRoute({
  method: "get",
  path: "/runs/{id}",
  summary: "One activity with its numbers and its course",
  request: { params },
  responses: answers("The activity", runDetailSchema),
});
const edit = createRoute({
  method: "patch",
  path: "/runs/{id}",
  summary: "Say which shoe, which ground, which sport; what was measured stays",
  request: { params, ...jsonBody(runEditSchema) },
  responses: answers("The activity as it is now", runDetailSchema),
});
const remove = createRoute({
  method: "delete",
  path: "/runs/{id}",
  summary: "Take an activity away; its raw file stays",
  request: { params },
  responses: saysNothing("Taken away"),
});

export const runsRoutes = (ports: Ports) =>
  newRoutes()
    .openapi(list, async (context) => {
      const runs = await viewRuns(ports.db, context.get("runner").id);
      return context.json({ runs: runs.map(presentRunRow) }, 200);
    })
    .openapi(read, async (context) => {
      const page = await viewRun(ports, context.get("runner").id, context.req.valid("param").id);
      return page.ok ? context.json(presentRun(page.value), 200) : refuse(context, page.error);
    })
    .openapi(edit, async (context) => {
      const { id } = context.req.valid("param");
      const runnerId = context.get("runner").id;
      const edited = await editRun(ports, runnerId, id, context.req.valid("json"));
      if (!edited.ok) return refuse(context, edited.error);
      const page = await viewRun(ports, runnerId, id);
      return page.ok ? context.json(presentRun(page.value), 200) : refuse(context, page.error);
    })
    .openapi(remove, async (context) => {
      const removed = await deleteRun(ports, context.get("runner").id, context.req.valid("param").id);
      return removed.ok ? context.body(null, 204) : refuse(context, removed.error);
    });
