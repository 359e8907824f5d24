import type { Report } from "../report.ts";
import { aboutLines, storyLines } from "./complaint.ts";
import { answerLines, causeLines } from "./conclusions.ts";
import { leftOut } from "./left-out.ts";
import { shoeLines, shoeTable, timeLineLines, weekTable } from "./load.ts";
import { measureLines, measureTable } from "./measures.ts";
import { PAGE_MM, pageHeight } from "./page-height.ts";
import { PAGE_LIMITS, type PageLimits } from "./page-limits.ts";
import { type ReportSection, section } from "./section.ts";
import { signLines } from "./signs.ts";
import { triedLines } from "./tried.ts";

/**
 * The report in words, in the order of the page: warning signs first, what nobody knows last. It is what one A4 page
 * holds: of too much the older history gives way, which the page says; warning signs never do. `hasOwnWords` keeps room
 * for what the runner writes for one print.
 */
export function reportPage(
  report: Report,
  { hasOwnWords = false }: { readonly hasOwnWords?: boolean } = {},
): readonly ReportSection[] {
  const [everything, ...less] = PAGE_LIMITS;
  let page = pageWithin(report, everything);
  for (const limits of less) {
    if (pageHeight(page, hasOwnWords) <= PAGE_MM) return page;
    page = pageWithin(report, limits);
  }
  return page;
}

export const pageWithin = (report: Report, limits: PageLimits): readonly ReportSection[] =>
  [
    section("signs", "Warning signs asked for", signLines(report, limits)),
    section("about", "The runner", aboutLines(report, limits)),
    section("story", "The complaint", storyLines(report)),
    section("answer", "What Backstride told the runner today", answerLines(report, limits)),
    section(
      "load",
      "Running and pain, the last eight weeks",
      timeLineLines(report, limits),
      weekTable(report, limits),
    ),
    section(
      "measures",
      "Questionnaires and self-tests",
      measureLines(report, limits),
      measureTable(report, limits),
    ),
    section("tried", "What was tried", triedLines(report, limits)),
    section("shoes", "Shoes", shoeLines(report), shoeTable(report, limits)),
    section("causes", "What may contribute", causeLines(report, limits)),
    section("not-known", "What is not known", [...report.notKnown, ...leftOut(report, limits)]),
  ].filter(({ paragraphs, table }) => paragraphs.length > 0 || table !== null);
