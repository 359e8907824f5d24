import { createRoute, z } from "@hono/zod-openapi";
import { answers, jsonBody, makes, saysNothing } from "../wire/json.ts";
import { correctionSchema, extractSchema, groundSchema, runGroundSchema } from "./schema.ts";

const LONGEST_NAME = 1_000;
const params = z.object({ id: z.string() });

export const list = createRoute({
  method: "get",
  path: "/ground",
  summary: "The map extracts, how far their reading is, and how many runs are still to be matched",
  responses: answers("The extracts", groundSchema),
});
export const add = createRoute({
  method: "post",
  path: "/ground/extracts",
  summary: "Hand in an OpenStreetMap extract (.osm.pbf)",
  request: {
    query: z.object({ name: z.string().min(1).max(LONGEST_NAME) }),
    body: {
      description: "The bytes of the file as they are",
      content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } },
    },
  },
  responses: makes("The extract is safely stored and waits to be read", extractSchema),
});
export const remove = createRoute({
  method: "delete",
  path: "/ground/extracts/{id}",
  summary: "Stop the reading of an extract and remove it; what it told of runs stays",
  request: { params },
  responses: saysNothing("Removed"),
});
export const ofRun = createRoute({
  method: "get",
  path: "/runs/{id}/ground",
  summary: "What a run went over, and who says so",
  request: { params },
  responses: answers("The ground of the run", runGroundSchema),
});
export const correct = createRoute({
  method: "put",
  path: "/runs/{id}/ground/correction",
  summary: "Say what a stretch was; it counts for every run over the same ways",
  request: { params, ...jsonBody(correctionSchema) },
  responses: answers("The ground of the run as it is now", runGroundSchema),
});
export const takeBack = createRoute({
  method: "delete",
  path: "/runs/{id}/ground/correction",
  summary: "Take the word for a stretch back",
  request: {
    params,
    query: z.object({ fromM: z.coerce.number().min(0), toM: z.coerce.number().positive() }),
  },
  responses: answers("The ground of the run as it is now", runGroundSchema),
});
