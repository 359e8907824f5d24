import { createRoute } from "@hono/zod-openapi";
import type { Ports } from "../../use-cases/ports.ts";
import { reportDocumentOnRunner, reportOnRunner } from "../../use-cases/report-on-runner.ts";
import { refuse } from "../errors/refuse.ts";
import { errorResponse } from "../errors/schema.ts";
import { answers } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { fhirDocumentSchema, reportAnswerSchema } from "./schema.ts";

const FHIR_TYPE = "application/fhir+json";
const FHIR_FILE = "backstride-report.fhir.json";

const read = createRoute({
  method: "get",
  path: "/report",
  summary: "The report for a doctor or physiotherapist",
  responses: answers("The report, and the same as a page of text", reportAnswerSchema),
});
const download = createRoute({
  method: "get",
  path: "/report.fhir",
  summary: "The report as a FHIR R4 document, for a download",
  responses: {
    200: { description: "The document", content: { [FHIR_TYPE]: { schema: fhirDocumentSchema } } },
    ...errorResponse,
  },
});

export const reportRoutes = (ports: Ports) =>
  newRoutes()
    .openapi(read, async (context) => {
      const report = await reportOnRunner(ports, context.get("runner"));
      return report.ok ? context.json(report.value, 200) : refuse(context, report.error);
    })
    .openapi(download, async (context) => {
      const document = await reportDocumentOnRunner(ports, context.get("runner"));
      if (!document.ok) return refuse(context, document.error);
      return context.json(document.value, 200, {
        "Content-Type": FHIR_TYPE,
        "Content-Disposition": `attachment; filename="${FHIR_FILE}"`,
      });
    });
