import { type Sentence, sentence } from "../../results/index.ts";
import type { Report } from "../report.ts";
import { aboutLines, storyLines } from "./complaint.ts";
import { answerLines, causeLines, triedLines } from "./conclusions.ts";
import { shoeLines, timeLineLines } from "./load.ts";
import { signLines } from "./signs.ts";

export const SECTION_IDS = [
  "answer",
  "about",
  "story",
  "signs",
  "load",
  "shoes",
  "causes",
  "tried",
  "not-known",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** One block of the page: its heading and what stands under it, line by line. */
export interface ReportSection {
  readonly id: SectionId;
  readonly title: Sentence;
  readonly lines: readonly Sentence[];
}

const section = (id: SectionId, title: string, lines: readonly Sentence[]): ReportSection => ({
  id,
  title: sentence(`report.section.${id}`, title),
  lines,
});

/** The report in words, in the order of the page: what was said today first, what nobody knows last. */
export const reportPage = (report: Report): readonly ReportSection[] => [
  section("answer", "What Backstride told the runner today", answerLines(report)),
  section("about", "The runner", aboutLines(report)),
  section("story", "The complaint", storyLines(report)),
  section("signs", "Warning signs asked for", signLines(report)),
  section("load", "Running and pain, the last eight weeks", timeLineLines(report)),
  section("shoes", "Shoes", shoeLines(report)),
  section("causes", "What may contribute", causeLines(report)),
  section("tried", "The way back to running", triedLines(report)),
  section("not-known", "What is not known", report.notKnown),
];
