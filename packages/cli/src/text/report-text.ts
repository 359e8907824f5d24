import { allLines, type Report, reportPage } from "@backstride/core/report";
import { list } from "./explanation-text.ts";

/** The report on a page of text, in the order in which a clinician reads: what was said today comes first. */
export const reportText = (report: Report): string =>
  [
    `${report.today}: back pain and running, report for a doctor or physiotherapist`,
    report.disclaimer.text,
    ...reportPage(report).flatMap((section) =>
      list(
        section.title.text,
        allLines(section).map(({ text }) => text),
      ),
    ),
  ].join("\n");
