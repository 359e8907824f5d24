import { allLines, type Report, reportPage } from "@backstride/core/report";
import { list } from "./explanation-text.ts";

/** The report on a page of text, in the order of the printed page: warning signs come first. */
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
