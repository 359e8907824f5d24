import { type Bundle, reportSchema, SECTION_IDS } from "@backstride/core/report";
import { sentenceSchema } from "@backstride/core/results";
import { z } from "@hono/zod-openapi";
import type { ReportAnswer } from "../api.ts";
import { engineSchema } from "../wire/engine-schema.ts";

export const reportAnswerSchema = engineSchema<ReportAnswer>(
  z.strictObject({
    report: reportSchema,
    page: z
      .array(
        z.strictObject({
          id: z.enum(SECTION_IDS),
          title: sentenceSchema,
          lines: z.array(sentenceSchema),
        }),
      )
      .describe("The report in words, in the order of the page"),
  }),
).meta({ id: "Report" });

/** FHIR has its own published schema, far too large to repeat here. */
export const fhirDocumentSchema = z.custom<Bundle>().openapi("FhirDocument", {
  type: "object",
  description: "A FHIR R4 Bundle of type document: http://hl7.org/fhir/R4/bundle.html",
});
