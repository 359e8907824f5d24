import type { Refusal, Result } from "@backstride/core/results";
import type { Context } from "hono";
import { takeExtract } from "../../use-cases/ground/add-extract.ts";
import { correctStretch } from "../../use-cases/ground/correct-stretch.ts";
import { dropExtract } from "../../use-cases/ground/remove-extract.ts";
import { viewExtracts } from "../../use-cases/ground/view-extracts.ts";
import { viewRunGround } from "../../use-cases/ground/view-run-ground.ts";
import type { Ports } from "../../use-cases/ports.ts";
import { refuse } from "../errors/refuse.ts";
import { fileContent } from "../imports/file-content.ts";
import { newRoutes, type RunnerEnv } from "../wire/routes.ts";
import { presentExtract, presentGround, presentRunGround } from "./present.ts";
import { add, correct, list, ofRun, remove, takeBack } from "./route-definitions.ts";

export const groundRoutes = (ports: Ports) => {
  const present = async (context: Context<RunnerEnv>, id: string) => {
    const ground = await viewRunGround(ports, context.get("runner"), id);
    return ground.ok ? context.json(presentRunGround(ground.value), 200) : refuse(context, ground.error);
  };
  const presentChanged = async (context: Context<RunnerEnv>, id: string, changed: Result<null, Refusal>) =>
    changed.ok ? await present(context, id) : refuse(context, changed.error);

  return newRoutes()
    .openapi(list, async (context) => {
      const ground = await viewExtracts(ports, context.get("runner").id);
      return context.json(presentGround(ground), 200);
    })
    .openapi(add, async (context) => {
      const content = fileContent(context.req.raw, ports.limits.receivedBytes);
      if (!content.ok) return refuse(context, content.error);
      const { name } = context.req.valid("query");
      const extract = await takeExtract(ports, context.get("runner").id, { name, content: content.value });
      return extract.ok
        ? context.json(presentExtract({ extract: extract.value, progress: null }), 201)
        : refuse(context, extract.error);
    })
    .openapi(remove, async (context) => {
      const removed = await dropExtract(ports, context.get("runner").id, context.req.valid("param").id);
      return removed.ok ? context.body(null, 204) : refuse(context, removed.error);
    })
    .openapi(ofRun, (context) => present(context, context.req.valid("param").id))
    .openapi(correct, async (context) => {
      const { id } = context.req.valid("param");
      const { surface, ...stretch } = context.req.valid("json");
      const given = { stretch: { runId: id, ...stretch }, surface };
      return presentChanged(context, id, await correctStretch(ports, context.get("runner").id, given));
    })
    .openapi(takeBack, async (context) => {
      const { id } = context.req.valid("param");
      const given = { stretch: { runId: id, ...context.req.valid("query") }, surface: null };
      return presentChanged(context, id, await correctStretch(ports, context.get("runner").id, given));
    });
};
