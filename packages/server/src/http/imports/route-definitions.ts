import { createRoute, z } from "@hono/zod-openapi";
import { errorResponse } from "../errors/schema.ts";
import { answers, makes } from "../wire/json.ts";
import {
  importListSchema,
  importSchema,
  itemSchema,
  itemStateSchema,
  logSchema,
  summarySchema,
} from "./schema.ts";

const LONGEST_NAME = 1_000;
const request = { params: z.object({ id: z.string() }) };

export const list = createRoute({
  method: "get",
  path: "/imports",
  summary: "Imports, newest first",
  responses: answers("The imports", importListSchema),
});
export const open = createRoute({
  method: "post",
  path: "/imports",
  summary: "Open an import",
  responses: makes("The import, without files yet", importSchema),
});
export const read = createRoute({
  method: "get",
  path: "/imports/{id}",
  summary: "One import with all its items",
  request,
  responses: answers("The import", importSchema),
});
export const log = createRoute({
  method: "get",
  path: "/imports/{id}/items",
  summary: "What became of the files, a page at a time, of one state or of all",
  request: {
    ...request,
    query: z.object({
      state: itemStateSchema.optional(),
      after: z.coerce.number().int().min(-1).default(-1),
    }),
  },
  responses: answers("A page of the log", logSchema),
});
export const summary = createRoute({
  method: "get",
  path: "/imports/{id}/summary",
  summary: "What became of all files, counted by state and reason",
  request,
  responses: answers("The summary", summarySchema),
});
export const add = createRoute({
  method: "post",
  path: "/imports/{id}/files",
  summary: "Add a file: a recording (FIT, GPX, TCX), one packed with gzip, or a zip of them",
  request: {
    ...request,
    query: z.object({ name: z.string().min(1).max(LONGEST_NAME) }),
    body: {
      description: "The bytes of the file as they are",
      content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } },
    },
  },
  responses: makes("The file is safely stored and waits to be read", itemSchema),
});
export const close = createRoute({
  method: "post",
  path: "/imports/{id}/close",
  summary: "Say that no file follows",
  request,
  responses: answers("The import", importSchema),
});
export const cancel = createRoute({
  method: "post",
  path: "/imports/{id}/cancel",
  summary: "Stop an import; what is done stays",
  request,
  responses: answers("The import", importSchema),
});
export const events = createRoute({
  method: "get",
  path: "/imports/{id}/events",
  summary: "What happens to an import, as server-sent events: progress, end",
  request,
  responses: {
    200: {
      description: "The present state, then each change",
      content: { "text/event-stream": { schema: z.string() } },
    },
    ...errorResponse,
  },
});
