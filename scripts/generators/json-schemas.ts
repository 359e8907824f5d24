import { describedAdviceSchema } from "@backstride/core/advice";
import {
  assessmentSchema,
  decisionSchema,
  planSchema,
  triageOutcomeSchema,
} from "@backstride/core/assessment";
import { causesSchema } from "@backstride/core/causes";
import { decodedFileSchema } from "@backstride/core/decoding";
import { betterSupportedSchema, claimSchema, sourceSchema } from "@backstride/core/evidence";
import { exposureTableSchema } from "@backstride/core/exposures";
import { type Instrument, QUESTIONNAIRES } from "@backstride/core/questionnaires";
import { reportSchema } from "@backstride/core/report";
import { refusalSchema } from "@backstride/core/results";
import { scenarioSchema } from "@backstride/core/scenario";
import { SELF_TESTS } from "@backstride/core/self-tests";
import { triageAnswersSchema } from "@backstride/core/triage";
import { z } from "zod";
import {
  eraseOutcomeSchema,
  exportOutcomeSchema,
  importOutcomeSchema,
} from "../../packages/cli/src/schema.ts";
import type { Generator } from "./generator.ts";

/** What goes into an instrument and what comes out. */
const shapesOf = ({ id, title, schemas }: Instrument) =>
  [
    { name: `score-${id}-answers`, io: "input", schema: schemas.answers, title: `${title}: answers` },
    { name: `score-${id}`, io: "output", schema: schemas.score, title: `${title}: score` },
  ] as const;

/** The JSON shapes that others hold on to: what goes in (`io: "input"`) and what comes out. */
const SHAPES = [
  { name: "scenario", io: "input", schema: scenarioSchema, title: "A scenario: one runner at one moment" },
  {
    name: "triage-answers",
    io: "input",
    schema: triageAnswersSchema,
    title: "Answers to the safety questions",
  },
  { name: "triage", io: "output", schema: triageOutcomeSchema, title: "What the safety gate says" },
  {
    name: "assessment",
    io: "output",
    schema: assessmentSchema,
    title: "Everything the engine says of a scenario",
  },
  {
    name: "exposures",
    io: "output",
    schema: exposureTableSchema,
    title: "What each run and day exposed the runner to",
  },
  { name: "causes", io: "output", schema: causesSchema, title: "What speaks for and against each cause" },
  {
    name: "plan",
    io: "output",
    schema: z.strictObject({ plan: planSchema.nullable(), decision: decisionSchema }),
    title: "The first week, or none, with today's answer",
  },
  {
    name: "report",
    io: "output",
    schema: reportSchema,
    title: "The report for a doctor or physiotherapist",
  },
  { name: "decode", io: "output", schema: decodedFileSchema, title: "What a recording's file holds" },
  {
    name: "import",
    io: "output",
    schema: importOutcomeSchema,
    title: "What became of the files of an import",
  },
  { name: "export", io: "output", schema: exportOutcomeSchema, title: "The archive that was written" },
  {
    name: "erase",
    io: "output",
    schema: eraseOutcomeSchema,
    title: "What was erased of a runner, or would be",
  },
  {
    name: "evidence",
    io: "output",
    schema: z.strictObject({
      claims: z.array(claimSchema),
      advice: z.array(describedAdviceSchema),
      betterSupported: z.array(betterSupportedSchema),
      sources: z.array(sourceSchema),
    }),
    title: "Claims, advice and sources with their grades",
  },
  ...[...QUESTIONNAIRES, ...SELF_TESTS].flatMap(shapesOf),
  { name: "error", io: "output", schema: refusalSchema, title: "A refused input" },
] as const;

/** One JSON Schema file for each shape, in schemas/. */
export const jsonSchemas: Generator = () =>
  SHAPES.map(({ name, io, schema, title }) => ({
    path: `schemas/${name}.schema.json`,
    content: `${JSON.stringify(
      {
        $id: `${name}.schema.json`,
        title,
        ...z.toJSONSchema(schema, { io, target: "draft-2020-12", unrepresentable: "any" }),
      },
      null,
      2,
    )}\n`,
  }));
