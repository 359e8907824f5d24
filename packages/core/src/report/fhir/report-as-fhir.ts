import { type Sentence, sentence } from "../../results/index.ts";
import { type Instant, isoFromInstant, type LocalDay } from "../../time/index.ts";
import { reportPage } from "../page/page.ts";
import { allLines, type ReportSection } from "../page/section.ts";
import type { Report } from "../report.ts";
import { PERSONAL_HEALTH_REPORT } from "./codes.ts";
import { isDocumentId, NUMBERS, referenceTo, resourceId, urnOf } from "./document-ids.ts";
import { instrumentResponses } from "./instrument-responses.ts";
import { narrative } from "./narrative.ts";
import { draftObservations } from "./observations.ts";
import type { Bundle, Composition, Observation, Patient, Reference, Resource } from "./resources.ts";
import { safetyCheckResponse } from "./safety-check-response.ts";
import { suspectedConditions } from "./suspicion.ts";

/** What a document needs that no report can know: the core has neither a clock nor chance, and names nobody. */
export interface FhirInputs {
  /** A UUID in lower case, new for each document; its resources' ids are made from it. */
  readonly documentId: string;
  readonly assembledAt: Instant;
  /** Who the runner is, if they want it said; null leaves the patient without a name. */
  readonly patient: { readonly name: string | null; readonly birthDate: LocalDay | null } | null;
  /** What the runner wrote of what they tried, for this document alone: one line for each. */
  readonly toldTried?: readonly string[];
}

/**
 * The report in FHIR R4, as a Bundle of type `document`. A collection would hand over loose resources; a document says
 * what belongs together, who wrote it (a device, not a clinician), that nobody has checked it (`preliminary`), and
 * carries the page in words, so that a reader without FHIR still sees the warning first. A documentId that is no UUID is
 * a bug and throws.
 */
export function reportAsFhir(
  report: Report,
  { documentId, assembledAt, patient, toldTried = [] }: FhirInputs,
): Bundle {
  if (!isDocumentId(documentId)) throw new Error(`not a UUID in lower case: ${documentId}`);
  const drafts = draftObservations(report, documentId, toldTried);
  const subject = referenceTo(documentId, NUMBERS.patient);
  const observations = drafts.map(
    ({ body }, index): Observation => ({
      resourceType: "Observation",
      id: resourceId(documentId, NUMBERS.observations + index),
      status: "final",
      subject,
      ...body,
    }),
  );
  const conditions = suspectedConditions(report, documentId);
  const answers = safetyCheckResponse(report, documentId);
  const responses = instrumentResponses(report, documentId);
  const entriesOf = (section: ReportSection["id"]): readonly Reference[] => [
    ...observations.flatMap(({ id }, index) =>
      drafts[index]?.section === section ? [{ reference: urnOf(id) }] : [],
    ),
    ...(section === "signs" ? [answers, ...conditions].map(({ id }) => ({ reference: urnOf(id) })) : []),
    ...(section === "measures" ? responses.map(({ id }) => ({ reference: urnOf(id) })) : []),
  ];
  const resources: readonly Resource[] = [
    compositionOf(report, documentId, toldTried, entriesOf),
    patientOf(documentId, patient),
    {
      resourceType: "Device",
      id: resourceId(documentId, NUMBERS.device),
      deviceName: [{ name: "Backstride", type: "user-friendly-name" }],
      version: [{ value: report.version }],
    },
    answers,
    ...responses,
    ...conditions,
    ...observations,
  ];
  return {
    resourceType: "Bundle",
    id: documentId,
    type: "document",
    identifier: { system: "urn:ietf:rfc:3986", value: urnOf(documentId) },
    timestamp: isoFromInstant(assembledAt),
    entry: resources.map((resource) => ({ fullUrl: urnOf(resource.id), resource })),
  };
}

const patientOf = (documentId: string, identity: FhirInputs["patient"]): Patient => ({
  resourceType: "Patient",
  id: resourceId(documentId, NUMBERS.patient),
  ...(identity === null || identity.name === null ? {} : { name: [{ text: identity.name }] }),
  ...(identity === null || identity.birthDate === null ? {} : { birthDate: identity.birthDate }),
});

function compositionOf(
  report: Report,
  documentId: string,
  toldTried: readonly string[],
  entriesOf: (section: ReportSection["id"]) => readonly Reference[],
): Composition {
  return {
    resourceType: "Composition",
    id: resourceId(documentId, NUMBERS.composition),
    status: "preliminary",
    type: PERSONAL_HEALTH_REPORT,
    subject: referenceTo(documentId, NUMBERS.patient),
    date: isoFromInstant(report.asOf),
    author: [referenceTo(documentId, NUMBERS.device)],
    title: "Back pain and running: report for a doctor or physiotherapist",
    section: reportPage(report, { hasOwnWords: toldTried.length > 0 }).map((section, index) => {
      const { id, title } = section;
      const entry = entriesOf(id);
      const lines = [...(id === "tried" ? toldTried.map(asTold) : []), ...allLines(section)];
      return {
        title: title.text,
        // The limits of the report stand under its first heading, where nobody misses them.
        text: narrative(index === 0 ? [...lines, report.disclaimer] : lines),
        ...(entry.length === 0 ? {} : { entry }),
      };
    }),
  };
}

const asTold = (text: string): Sentence =>
  sentence("report.tried.told", "As the runner tells: {text}", { text });
