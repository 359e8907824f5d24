import { createRoute, z } from "@hono/zod-openapi";
import { takeBackDayLog } from "../../use-cases/diary/take-back-day-log.ts";
import { viewDayLogs } from "../../use-cases/diary/view-day-logs.ts";
import { writeDayLog } from "../../use-cases/diary/write-day-log.ts";
import type { Ports } from "../../use-cases/ports.ts";
import { refuse } from "../errors/refuse.ts";
import { daySchema } from "../wire/days.ts";
import { answers, jsonBody, saysNothing } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { dayLogAnswersSchema, dayLogListSchema, dayLogSchema } from "./schema.ts";

const params = z.object({ day: daySchema });

const list = createRoute({
  method: "get",
  path: "/day-logs",
  summary: "What the runner told of their days beside pain",
  responses: answers("One log for each day of which something was told, newest first", dayLogListSchema),
});
const write = createRoute({
  method: "put",
  path: "/day-logs/{day}",
  summary: "Tell of a day, in place of what was told of it before",
  request: { params, ...jsonBody(dayLogAnswersSchema) },
  responses: answers("What is told of the day now", dayLogSchema),
});
const takeBack = createRoute({
  method: "delete",
  path: "/day-logs/{day}",
  summary: "Take back all that was told of a day",
  request: { params },
  responses: saysNothing("Taken back"),
});

export const dayLogsRoutes = (ports: Ports) =>
  newRoutes()
    .openapi(list, async (context) => context.json(await viewDayLogs(ports, context.get("runner").id), 200))
    .openapi(write, async (context) => {
      const told = { ...context.req.valid("param"), ...context.req.valid("json") };
      const log = await writeDayLog(ports, context.get("runner").id, told);
      return log.ok ? context.json(log.value, 200) : refuse(context, log.error);
    })
    .openapi(takeBack, async (context) => {
      const { day } = context.req.valid("param");
      const taken = await takeBackDayLog(ports, context.get("runner").id, day);
      return taken.ok ? context.body(null, 204) : refuse(context, taken.error);
    });
