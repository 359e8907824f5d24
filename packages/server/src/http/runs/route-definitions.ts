import { createRoute, z } from "@hono/zod-openapi";
import { answers, jsonBody, makes, saysNothing } from "../wire/json.ts";
import {
  runDetailSchema,
  runEditSchema,
  runEntrySchema,
  runJoinSchema,
  runListSchema,
  runSplitSchema,
  runTwinningSchema,
} from "./schema.ts";

const params = z.object({ id: z.string() });

export const list = createRoute({
  method: "get",
  path: "/runs",
  summary: "Every activity, newest first",
  responses: answers("The activities", runListSchema),
});
export const listRemoved = createRoute({
  method: "get",
  path: "/runs/removed",
  summary: "The activities that were put away, the last one first",
  responses: answers("The activities", runListSchema),
});
export const read = createRoute({
  method: "get",
  path: "/runs/{id}",
  summary: "One activity with its numbers and its course",
  request: { params },
  responses: answers("The activity", runDetailSchema),
});
export const enter = createRoute({
  method: "post",
  path: "/runs",
  summary: "Enter a run without a recording, or take the word of it back for another one",
  request: jsonBody(runEntrySchema),
  responses: makes("The run as it is now", runDetailSchema),
});
export const edit = createRoute({
  method: "patch",
  path: "/runs/{id}",
  summary: "Say which shoe, which ground, which sport, its name, day or distance; what was measured stays",
  request: { params, ...jsonBody(runEditSchema) },
  responses: answers("The activity as it is now", runDetailSchema),
});
export const remove = createRoute({
  method: "delete",
  path: "/runs/{id}",
  summary: "Put an activity away; its raw file stays and it can be brought back",
  request: { params },
  responses: saysNothing("Put away"),
});
export const restore = createRoute({
  method: "post",
  path: "/runs/{id}/restore",
  summary: "Bring an activity back that was put away",
  request: { params },
  responses: answers("The activity", runDetailSchema),
});
export const split = createRoute({
  method: "post",
  path: "/runs/{id}/split",
  summary: "Cut an activity in two; its raw file stays whole",
  request: { params, ...jsonBody(runSplitSchema) },
  responses: answers("The earlier part", runDetailSchema),
});
export const join = createRoute({
  method: "post",
  path: "/runs/{id}/join",
  summary: "Join two activities that follow each other; both raw files stay",
  request: { params, ...jsonBody(runJoinSchema) },
  responses: answers("The activity made of both", runDetailSchema),
});
export const takeBack = createRoute({
  method: "post",
  path: "/runs/{id}/undo-shape",
  summary: "Take the last cutting or joining back",
  request: { params },
  responses: answers("The activity as it is now", runDetailSchema),
});
export const twin = createRoute({
  method: "post",
  path: "/runs/{id}/twins",
  summary: "Take a run that was entered by hand for the same one as another of its day",
  request: { params, ...jsonBody(runTwinningSchema) },
  responses: answers("The run that stands for both", runDetailSchema),
});
export const separate = createRoute({
  method: "post",
  path: "/runs/{id}/twins/{twinId}/separate",
  summary: "Make an activity of its own of another recording of the same run",
  request: { params: z.object({ id: z.string(), twinId: z.string() }) },
  responses: answers("The activity that it stood behind", runDetailSchema),
});
