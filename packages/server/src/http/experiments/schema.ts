import {
  assignmentSchema,
  EXPERIMENT_KIND_IDS,
  experimentAnalysisSchema,
  experimentArmsSchema,
  experimentKindSchema,
} from "@backstride/core/experiments";
import { sentenceSchema } from "@backstride/core/results";
import { z } from "@hono/zod-openapi";
import type { ExperimentAnswer, ExperimentList } from "../api.ts";
import { engineSchema } from "../wire/engine-schema.ts";

const day = z.iso.date();

export const experimentAnswerSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(EXPERIMENT_KIND_IDS),
  title: sentenceSchema,
  unit: z.enum(["day", "week"]),
  arms: experimentArmsSchema,
  startsOn: day,
  fortnights: z.int(),
  stoppedOn: day.nullable(),
  assignment: assignmentSchema,
  analysis: experimentAnalysisSchema,
});

export const experimentListAnswerSchema = z.strictObject({
  today: day,
  startRefused: z
    .strictObject({ code: z.string(), message: z.string() })
    .nullable()
    .describe("Why none may begin now"),
  kinds: z.array(
    experimentKindSchema.extend({
      arms: experimentArmsSchema,
      fortnights: z.int().describe("How long it would be planned now"),
      missing: sentenceSchema.nullable(),
      shoeChoices: z.array(z.array(z.string())),
    }),
  ),
  experiments: z.array(experimentAnswerSchema),
});

export const experimentSchema = engineSchema<ExperimentAnswer>(experimentAnswerSchema).meta({
  id: "Experiment",
});
export const experimentListSchema = engineSchema<ExperimentList>(experimentListAnswerSchema);

export const newExperimentSchema = z.strictObject({
  kind: z.enum(EXPERIMENT_KIND_IDS),
  shoeIds: z
    .tuple([z.string(), z.string()])
    .nullable()
    .optional()
    .describe("Two shoes exactly where the kind is shoes"),
});
