import { type Bundle, reportSchema, SECTION_IDS } from "@backstride/core/report";
import { sentenceSchema } from "@backstride/core/results";
import { z } from "@hono/zod-openapi";
import type { AddedToReport, ReportAnswer } from "../api.ts";
import { daySchema } from "../wire/days.ts";
import { engineSchema } from "../wire/engine-schema.ts";

const page = z.array(
  z.strictObject({
    id: z.enum(SECTION_IDS),
    title: sentenceSchema,
    isRunIn: z.boolean().describe("Is all of it one paragraph that begins with the heading?"),
    paragraphs: z
      .array(z.array(sentenceSchema))
      .describe("The sentences of each paragraph; none of them is empty"),
    table: z
      .strictObject({ columns: z.array(sentenceSchema), rows: z.array(z.array(sentenceSchema)) })
      .nullable()
      .describe("Stands before the paragraphs"),
  }),
);

export const reportAnswerSchema = engineSchema<ReportAnswer>(
  z.strictObject({
    report: reportSchema,
    page: page.describe("The report in words, as much of it as one printed page holds"),
    pageWithOwnWords: page.describe("The same with room for what the runner writes for one print"),
  }),
).meta({ id: "Report" });

const MOST_LINES = 5;
const LONGEST_LINE = 100;

/** A line of the runner's own words; spaces alone are none. */
const line = (longest: number) => z.string().trim().min(1).max(longest);

/** What the runner adds to one document. Nothing of it is kept. */
export const addedToDocumentSchema = z
  .strictObject({
    name: line(80).nullable(),
    birthDate: daySchema.nullable(),
    tried: z.array(line(LONGEST_LINE)).max(MOST_LINES).describe("What was tried, in the runner's own words"),
  } satisfies Record<keyof AddedToReport, z.ZodType>)
  .meta({ id: "AddedToReport" });

/** FHIR has its own published schema, far too large to repeat here. */
export const fhirDocumentSchema = z.custom<Bundle>().openapi("FhirDocument", {
  type: "object",
  description: "A FHIR R4 Bundle of type document: http://hl7.org/fhir/R4/bundle.html",
});
