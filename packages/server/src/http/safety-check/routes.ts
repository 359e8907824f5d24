import { refusalFromZod } from "@backstride/core/results";
import { createRoute, type z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Ports } from "../../use-cases/ports.ts";
import { answerSafetyCheck, refuseAnswers } from "../../use-cases/safety-check/answer-safety-check.ts";
import { finishSafetyCheck } from "../../use-cases/safety-check/finish-safety-check.ts";
import { forgetSafetyCheck } from "../../use-cases/safety-check/forget-safety-check.ts";
import { viewSafetyCheck } from "../../use-cases/safety-check/view-safety-check.ts";
import { refuse } from "../errors/refuse.ts";
import { answers, jsonBody } from "../wire/json.ts";
import { newRoutes, type RunnerEnv } from "../wire/routes.ts";
import { presentSafetyCheck } from "./present.ts";
import { answersSchema, safetyCheckSchema } from "./schema.ts";

const responses = answers("The check as it stands", safetyCheckSchema);

const read = createRoute({
  method: "get",
  path: "/safety-check",
  summary: "The safety questions that the answers so far call for",
  responses,
});
const answer = createRoute({
  method: "put",
  path: "/safety-check",
  summary: "Merge answers; null takes one back. A changed answer opens a finished check again",
  request: jsonBody(answersSchema),
  responses,
});
const finish = createRoute({
  method: "post",
  path: "/safety-check/finish",
  summary: "Date the answers today; a check that is finished stays as it was dated",
  responses,
});
const forget = createRoute({
  method: "delete",
  path: "/safety-check",
  summary: "Forget all answers",
  responses,
});

/** A body that is not as it must be is refused too without losing a sign that can be read in it. */
async function refuseBody(ports: Ports, context: Context<RunnerEnv>, error: z.ZodError) {
  const refused = refusalFromZod(error);
  const given = answersIn(await context.req.json());
  return refuse(context, await refuseAnswers(ports, context.get("runner").id, { refused, given }));
}

/** What stands where the answers belong, in a body that is not as it must be. */
const answersIn = (body: unknown): unknown =>
  typeof body === "object" && body !== null && "answers" in body ? body.answers : null;

export const safetyCheckRoutes = (ports: Ports) =>
  newRoutes()
    .openapi(read, async (context) =>
      context.json(presentSafetyCheck(await viewSafetyCheck(ports, context.get("runner").id)), 200),
    )
    .openapi(
      answer,
      async (context) => {
        const { answers: given, waitedMs: waited = {} } = context.req.valid("json");
        const view = await answerSafetyCheck(ports, context.get("runner").id, { answers: given, waited });
        return view.ok ? context.json(presentSafetyCheck(view.value), 200) : refuse(context, view.error);
      },
      (result, context) => (result.success ? undefined : refuseBody(ports, context, result.error)),
    )
    .openapi(finish, async (context) => {
      const view = await finishSafetyCheck(ports, context.get("runner").id);
      return view.ok ? context.json(presentSafetyCheck(view.value), 200) : refuse(context, view.error);
    })
    .openapi(forget, async (context) =>
      context.json(presentSafetyCheck(await forgetSafetyCheck(ports, context.get("runner").id)), 200),
    );
