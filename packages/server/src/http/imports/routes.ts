import type { Context } from "hono";
import { addFile } from "../../use-cases/imports/add-file.ts";
import { cancelImport, closeImport } from "../../use-cases/imports/close-import.ts";
import { openImport } from "../../use-cases/imports/open-import.ts";
import { summariseImport } from "../../use-cases/imports/summarise-import.ts";
import {
  viewImport,
  viewImportLog,
  viewImports,
  viewImportWithItems,
} from "../../use-cases/imports/view-import.ts";
import type { Ports } from "../../use-cases/ports.ts";
import { refuse } from "../errors/refuse.ts";
import { newRoutes, type RunnerEnv } from "../wire/routes.ts";
import { streamImportEvents } from "./events.ts";
import { fileContent } from "./file-content.ts";
import { presentImport, presentItem, presentLog, presentOverview, presentSummary } from "./present.ts";
import { add, cancel, close, events, list, log, open, read, summary } from "./route-definitions.ts";

export const importsRoutes = (ports: Ports) => {
  const present = async (context: Context<RunnerEnv>, importId: string) => {
    const found = await viewImportWithItems(ports, context.get("runner").id, importId);
    return found.ok
      ? context.json(presentImport(found.value.view, found.value.items), 200)
      : refuse(context, found.error);
  };
  return newRoutes()
    .openapi(list, async (context) => {
      const imports = await viewImports(ports, context.get("runner").id);
      return context.json({ imports: imports.map(presentOverview) }, 200);
    })
    .openapi(open, async (context) => {
      const opened = await openImport(ports, context.get("runner").id);
      return context.json(presentImport(opened, []), 201);
    })
    .openapi(read, (context) => present(context, context.req.valid("param").id))
    .openapi(log, async (context) => {
      const { state = null, after } = context.req.valid("query");
      const wanted = { importId: context.req.valid("param").id, state, after };
      const page = await viewImportLog(ports, context.get("runner").id, wanted);
      return page.ok ? context.json(presentLog(page.value), 200) : refuse(context, page.error);
    })
    .openapi(summary, async (context) => {
      const found = await summariseImport(ports, context.get("runner").id, context.req.valid("param").id);
      return found.ok ? context.json(presentSummary(found.value), 200) : refuse(context, found.error);
    })
    .openapi(add, async (context) => {
      const content = fileContent(context.req.raw, ports.limits.receivedBytes);
      if (!content.ok) return refuse(context, content.error);
      const { name } = context.req.valid("query");
      const file = { importId: context.req.valid("param").id, name, content: content.value };
      const item = await addFile(ports, context.get("runner").id, file);
      return item.ok ? context.json(presentItem(item.value), 201) : refuse(context, item.error);
    })
    .openapi(close, async (context) => {
      const { id } = context.req.valid("param");
      const closed = await closeImport(ports, context.get("runner").id, id);
      return closed.ok ? await present(context, id) : refuse(context, closed.error);
    })
    .openapi(cancel, async (context) => {
      const { id } = context.req.valid("param");
      const cancelled = await cancelImport(ports, context.get("runner").id, id);
      return cancelled.ok ? await present(context, id) : refuse(context, cancelled.error);
    })
    .openapi(events, async (context) => {
      const { id } = context.req.valid("param");
      const runnerId = context.get("runner").id;
      const found = await viewImport(ports.db, runnerId, id);
      if (!found.ok) return refuse(context, found.error);
      return streamImportEvents(context, ports, { runnerId, importId: id });
    });
};
