import { createRoute, z } from "@hono/zod-openapi";
import { takeBackDiaryEntry } from "../../use-cases/diary/take-back-diary-entry.ts";
import { viewDiary } from "../../use-cases/diary/view-diary.ts";
import { writeDiaryEntry } from "../../use-cases/diary/write-diary-entry.ts";
import type { Ports } from "../../use-cases/ports.ts";
import { refuse } from "../errors/refuse.ts";
import { answers, jsonBody, makes, saysNothing } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { presentDiary, presentEntry } from "./present.ts";
import { diarySchema, entrySchema, newEntrySchema } from "./schema.ts";

const read = createRoute({
  method: "get",
  path: "/diary",
  summary: "The whole pain diary",
  responses: answers("Entries newest first, days oldest first", diarySchema),
});
const write = createRoute({
  method: "post",
  path: "/diary",
  summary: "Write how the back is now",
  request: jsonBody(newEntrySchema),
  responses: makes("The entry", entrySchema),
});
const takeBack = createRoute({
  method: "delete",
  path: "/diary/{id}",
  summary: "Take an entry back",
  request: { params: z.object({ id: z.string() }) },
  responses: saysNothing("Taken back"),
});

export const diaryRoutes = (ports: Ports) =>
  newRoutes()
    .openapi(read, async (context) =>
      context.json(presentDiary(await viewDiary(ports, context.get("runner").id)), 200),
    )
    .openapi(write, async (context) => {
      const entry = await writeDiaryEntry(ports, context.get("runner").id, context.req.valid("json"));
      return entry.ok ? context.json(presentEntry(entry.value), 201) : refuse(context, entry.error);
    })
    .openapi(takeBack, async (context) => {
      const { id } = context.req.valid("param");
      const taken = await takeBackDiaryEntry(ports, context.get("runner").id, id);
      return taken.ok ? context.body(null, 204) : refuse(context, taken.error);
    });
