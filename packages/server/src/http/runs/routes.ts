import type { Refusal, Result } from "@backstride/core/results";
import type { Context } from "hono";
import type { Ports } from "../../use-cases/ports.ts";
import { editRun } from "../../use-cases/runs/edit-run.ts";
import { enterRun } from "../../use-cases/runs/enter-run.ts";
import { joinRuns } from "../../use-cases/runs/join-runs.ts";
import { bringBackRun, putAwayRun } from "../../use-cases/runs/put-away-run.ts";
import { takeForSameRun } from "../../use-cases/runs/same-run.ts";
import { separateTwin } from "../../use-cases/runs/separate-twin.ts";
import { splitRun } from "../../use-cases/runs/split-run.ts";
import { undoShape } from "../../use-cases/runs/undo-shape.ts";
import { viewRun } from "../../use-cases/runs/view-run.ts";
import { viewRemovedRuns, viewRuns } from "../../use-cases/runs/view-runs.ts";
import { refuse } from "../errors/refuse.ts";
import { newRoutes, type RunnerEnv } from "../wire/routes.ts";
import { presentRun, presentRunRow } from "./present.ts";
import {
  edit,
  enter,
  join,
  list,
  listRemoved,
  read,
  remove,
  restore,
  separate,
  split,
  takeBack,
  twin,
} from "./route-definitions.ts";

export const runsRoutes = (ports: Ports) => {
  const present = async (context: Context<RunnerEnv>, id: string) => {
    const page = await viewRun(ports, context.get("runner"), id);
    return page.ok ? context.json(presentRun(page.value), 200) : refuse(context, page.error);
  };
  /** Shows the run as it is after a change: the one that was asked for, or the one that the change names. */
  const presentChanged = async (
    context: Context<RunnerEnv>,
    id: string,
    changed: Result<string | null, Refusal>,
  ) => (changed.ok ? await present(context, changed.value ?? id) : refuse(context, changed.error));

  return newRoutes()
    .openapi(list, async (context) => {
      const runs = await viewRuns(ports.db, context.get("runner").id);
      return context.json({ runs: runs.map(presentRunRow) }, 200);
    })
    .openapi(listRemoved, async (context) => {
      const runs = await viewRemovedRuns(ports.db, context.get("runner").id);
      return context.json({ runs: runs.map(presentRunRow) }, 200);
    })
    .openapi(read, (context) => present(context, context.req.valid("param").id))
    .openapi(enter, async (context) => {
      const entered = await enterRun(ports, context.get("runner").id, context.req.valid("json"));
      if (!entered.ok) return refuse(context, entered.error);
      const page = await viewRun(ports, context.get("runner"), entered.value);
      return page.ok ? context.json(presentRun(page.value), 201) : refuse(context, page.error);
    })
    .openapi(edit, async (context) => {
      const { id } = context.req.valid("param");
      const given = context.req.valid("json");
      return presentChanged(context, id, await editRun(ports, context.get("runner").id, id, given));
    })
    .openapi(remove, async (context) => {
      const removed = await putAwayRun(ports, context.get("runner").id, context.req.valid("param").id);
      return removed.ok ? context.body(null, 204) : refuse(context, removed.error);
    })
    .openapi(restore, async (context) => {
      const { id } = context.req.valid("param");
      return presentChanged(context, id, await bringBackRun(ports, context.get("runner").id, id));
    })
    .openapi(split, async (context) => {
      const { id } = context.req.valid("param");
      const { atS } = context.req.valid("json");
      return presentChanged(context, id, await splitRun(ports, context.get("runner").id, { id, atS }));
    })
    .openapi(join, async (context) => {
      const { id } = context.req.valid("param");
      const both = { id, with: context.req.valid("json").with };
      return presentChanged(context, id, await joinRuns(ports, context.get("runner").id, both));
    })
    .openapi(takeBack, async (context) => {
      const { id } = context.req.valid("param");
      return presentChanged(context, id, await undoShape(ports, context.get("runner").id, id));
    })
    .openapi(twin, async (context) => {
      const { id } = context.req.valid("param");
      const both = { id, with: context.req.valid("json").with };
      return presentChanged(context, id, await takeForSameRun(ports, context.get("runner").id, both));
    })
    .openapi(separate, async (context) => {
      const { id, twinId } = context.req.valid("param");
      return presentChanged(context, id, await separateTwin(ports, context.get("runner").id, { id, twinId }));
    });
};
