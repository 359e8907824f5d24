import { createRoute, z } from "@hono/zod-openapi";
import { fillInInstrument } from "../../use-cases/instruments/fill-in-instrument.ts";
import { takeBackSitting } from "../../use-cases/instruments/take-back-sitting.ts";
import { viewInstruments } from "../../use-cases/instruments/view-instruments.ts";
import type { Ports } from "../../use-cases/ports.ts";
import { refuse } from "../errors/refuse.ts";
import { answers, jsonBody, makes, saysNothing } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { presentInstrument, presentSitting } from "./present.ts";
import { filledInstrumentSchema, instrumentListSchema, newAnswersSchema } from "./schema.ts";

const list = createRoute({
  method: "get",
  path: "/instruments",
  summary: "Questionnaires and self-tests that can be filled in, and what was",
  responses: answers("The instruments", instrumentListSchema),
});
const fillIn = createRoute({
  method: "post",
  path: "/instruments/{id}/answers",
  summary: "Fill in a questionnaire or self-test",
  request: { params: z.object({ id: z.string() }), ...jsonBody(newAnswersSchema) },
  responses: makes("The answers with what they mean", filledInstrumentSchema),
});
const takeBack = createRoute({
  method: "delete",
  path: "/instruments/{id}/answers/{filledId}",
  summary: "Take the answers of one sitting back",
  request: { params: z.object({ id: z.string(), filledId: z.string() }) },
  responses: saysNothing("Taken back"),
});

export const instrumentsRoutes = (ports: Ports) =>
  newRoutes()
    .openapi(list, async (context) => {
      const instruments = await viewInstruments(ports, context.get("runner").id);
      return context.json({ instruments: instruments.map(presentInstrument) }, 200);
    })
    .openapi(fillIn, async (context) => {
      const given = {
        instrumentId: context.req.valid("param").id,
        answers: context.req.valid("json").answers,
      };
      const filled = await fillInInstrument(ports, context.get("runner").id, given);
      return filled.ok ? context.json(presentSitting(filled.value), 201) : refuse(context, filled.error);
    })
    .openapi(takeBack, async (context) => {
      const { id, filledId } = context.req.valid("param");
      const named = { instrumentId: id, id: filledId };
      const taken = await takeBackSitting(ports, context.get("runner").id, named);
      return taken.ok ? context.body(null, 204) : refuse(context, taken.error);
    });
