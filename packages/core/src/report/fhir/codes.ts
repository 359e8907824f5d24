import type { BodyRegion } from "../../diary/index.ts";
import { REGION_WORDS } from "../page/words.ts";
import type { CodeableConcept } from "./resources.ts";

// A code stands here only where it was read on a public page. LOINC: 53576-5 in the document types of HL7 Denmark's core
// guide (build.fhir.org/ig/hl7dk/dk-core), 30525-0 in HL7 Terminology (LOINCObservationActContextAgeDefinitionCode), 72514-3
// in the patient-monitoring guide of HL7 Belgium and the health-measures guide of France (ansforge). No page was found with a
// code for the scores of the RMDQ, the PSFS or the OSTRC questionnaires, and none for an average or a worst of seven days
// that is not bound to another instrument.

const LOINC = "http://loinc.org";
const SNOMED = "http://snomed.info/sct";
/** The name of Backstride's own codes, for what LOINC has no code for. It leads nowhere: it only tells them apart. */
export const OWN_CODES = "urn:uuid:6f0f6a0e-5d0b-4c39-9a5e-2f7a1b8c4d12";

const loinc = (code: string, display: string): CodeableConcept => ({
  coding: [{ system: LOINC, code, display }],
  text: display,
});

export const PERSONAL_HEALTH_REPORT = loinc("53576-5", "Personal health monitoring report Document");
export const AGE = loinc("30525-0", "Age");
const PAIN_SEVERITY = loinc("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported");

/** The pain score of LOINC, with words for which one is meant. */
export const painSeverity = (text: string): CodeableConcept => ({ ...PAIN_SEVERITY, text });

export const ownCode = (code: string, text: string): CodeableConcept => ({
  coding: [{ system: OWN_CODES, code, display: text }],
  text,
});

/** What somebody filled in about themselves, as HL7's categories have it. */
export const SURVEY: CodeableConcept = {
  coding: [
    {
      system: "http://terminology.hl7.org/CodeSystem/observation-category",
      code: "survey",
      display: "Survey",
    },
  ],
};

/** Lines that are a rating of pain from 0 to 10. LOINC has no code that is known to be the one of the others. */
const PAIN_LINES: readonly string[] = ["nprs-average", "nprs-worst"];

/** The code of an instrument's number. A rating of pain has LOINC's beside our own, which tells the two of them apart. */
export const lineCode = (id: string, text: string): CodeableConcept => {
  const own = ownCode(id, text);
  return PAIN_LINES.includes(id)
    ? { coding: [...(PAIN_SEVERITY.coding ?? []), ...(own.coding ?? [])], text }
    : own;
};

/**
 * Body structures of SNOMED CT. A region that no one structure fits goes by its words alone. That of the sacrum was read in
 * the back and spine sites of IHE's paramedicine guide (build.fhir.org/ig/IHE/PCC.PCS).
 */
const SNOMED_OF_REGION: Readonly<Record<BodyRegion, readonly [code: string, display: string] | null>> = {
  neck: ["45048000", "Neck structure"],
  "upper-back": null,
  "mid-back": null,
  "lower-back": ["37822005", "Lower back structure"],
  sacrum: ["1144746008", "Structure of sacral vertebral column region"],
  "left-buttock": ["723979003", "Structure of left buttock"],
  "right-buttock": ["723980000", "Structure of right buttock"],
  "left-groin": ["85119005", "Left inguinal region structure"],
  "right-groin": ["37117007", "Right inguinal region structure"],
  "left-thigh": ["61396006", "Structure of left thigh"],
  "right-thigh": ["11207009", "Structure of right thigh"],
  "left-lower-leg": ["48979004", "Structure of left lower leg"],
  "right-lower-leg": ["32696007", "Structure of right lower leg"],
};

export function bodySite(region: BodyRegion): CodeableConcept {
  const structure = SNOMED_OF_REGION[region];
  const text = REGION_WORDS[region];
  if (structure === null) return { text };
  const [code, display] = structure;
  return { coding: [{ system: SNOMED, code, display }], text };
}
