export const report = {
  "report.title": "Report",
  "report.heading": "For the doctor or physiotherapist",
  "report.lead":
    "What you told and recorded, on one page. It holds health data: you decide who gets it. Nothing is sent.",
  "report.print": "Print",
  "report.fhir": "Download as FHIR",
  "report.fhirHelp":
    "The printed page is for people. The FHIR R4 file says the same to a clinic's computer; it suspects and never asserts.",
  "report.paperTitle": "Backstride report of {day}",
  "report.simulated": "Simulated sample runner: this is not a person.",
} as const;
