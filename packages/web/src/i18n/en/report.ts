export const report = {
  "report.title": "Report",
  "report.heading": "For the doctor or physiotherapist",
  "report.lead":
    "What you told and recorded, on one page. It holds health data: you decide who gets it. Nothing is sent.",
  "report.print": "Print",
  "report.fhir": "Download as FHIR",
  "report.fhirHelp":
    "The printed page is for people. The FHIR R4 file says the same to a clinic's computer; it suspects and never asserts.",
  "report.added.title": "Add your name and what you tried",
  "report.added.help":
    "Only for this print and this file: it is kept nowhere, and gone when you leave this page. Leave out what you like.",
  "report.added.name": "Name",
  "report.added.birthDate": "Date of birth",
  "report.added.tried": "What I tried",
  "report.added.triedHelp":
    "Treatments, exercises, medicines, and whether they helped: one to a line. Up to five lines fit the page.",
  "report.added.tooMuch":
    "More than {lines} lines of {characters} characters don't fit the page. What is over is left out below.",
  "report.paperTitle": "Back pain and running: report of {day}",
  "report.born": "born {day}",
  "report.simulated": "Simulated sample runner: this is not a person.",
  "report.tableOf": "{title}, as a table",
  "report.toldTried": "As the runner tells:",
  "report.drawing.region": "{region} {pain} of 10",
  "report.drawing.none": "No region was marked.",
  "report.drawing.legend": "Worst pain, 0 to 10",
  "report.figure.label": "Pain of each day with an entry, and kilometres of each week, on one time line",
  "report.figure.pain": "Worst pain of the day, 0 to 10: ○ entered, ▲ flare",
  "report.figure.distance": "Kilometres of the week that begins on",
} as const;
