import { createRoute } from "@hono/zod-openapi";
import type { Ports } from "../../use-cases/ports.ts";
import { reportDocumentOnRunner, reportOnRunner } from "../../use-cases/report-on-runner.ts";
import { refuse } from "../errors/refuse.ts";
import { errorResponse } from "../errors/schema.ts";
import { answers, jsonBody } from "../wire/json.ts";
import { newRoutes } from "../wire/routes.ts";
import { addedToDocumentSchema, fhirDocumentSchema, reportAnswerSchema } from "./schema.ts";

const FHIR_TYPE = "application/fhir+json";
const FHIR_FILE = "backstride-report.fhir.json";

const read = createRoute({
  method: "get",
  path: "/report",
  summary: "The report for a doctor or physiotherapist",
  responses: answers("The report, and the same as a page of text", reportAnswerSchema),
});
const document = {
  200: { description: "The document", content: { [FHIR_TYPE]: { schema: fhirDocumentSchema } } },
  ...errorResponse,
};
const download = createRoute({
  method: "get",
  path: "/report.fhir",
  summary: "The report as a FHIR R4 document that names nobody, for a download",
  responses: document,
});
const downloadWith = createRoute({
  method: "post",
  path: "/report.fhir",
  summary: "The same with a name, a birth date or the runner's own words, which are kept nowhere",
  request: jsonBody(addedToDocumentSchema),
  responses: document,
});
const AS_FILE = {
  "Content-Type": FHIR_TYPE,
  "Content-Disposition": `attachment; filename="${FHIR_FILE}"`,
};

export const reportRoutes = (ports: Ports) =>
  newRoutes()
    .openapi(read, async (context) => {
      const report = await reportOnRunner(ports, context.get("runner"));
      return report.ok ? context.json(report.value, 200) : refuse(context, report.error);
    })
    .openapi(download, async (context) => {
      const made = await reportDocumentOnRunner(ports, context.get("runner"), { patient: null });
      return made.ok ? context.json(made.value, 200, AS_FILE) : refuse(context, made.error);
    })
    .openapi(downloadWith, async (context) => {
      const { name, birthDate, tried } = context.req.valid("json");
      const patient = name === null && birthDate === null ? null : { name, birthDate };
      const made = await reportDocumentOnRunner(ports, context.get("runner"), { patient, toldTried: tried });
      return made.ok ? context.json(made.value, 200, AS_FILE) : refuse(context, made.error);
    });
