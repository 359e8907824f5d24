import type { ReportSection } from "@backstride/core/report";
import type { Sentence } from "@backstride/core/results";

/** Lines that belong to the one before them: the answers under a rule, and what speaks for and against a cause. */
const CONTINUES = /^report\.(answered\..+|cause\.(for|against|missing))$/;
/** A list of what is still open is one paragraph; weeks and shoes keep a line each. */
const isSameKind = (id: ReportSection["id"], line: Sentence, before: Sentence | undefined): boolean =>
  id === "signs" && line.id === before?.id;
/** Sections of short facts that read as one paragraph. */
const RUN_IN: readonly ReportSection["id"][] = ["about", "story"];

/** A rule or a cause, which a reader looks for: it heads the lines that belong to it. */
export const isHead = (line: Sentence): boolean =>
  /^report\.(rule|cause)\./.test(line.id) && !CONTINUES.test(line.id);

/** The lines of a section, put together into the paragraphs in which they are printed; no line is left out. */
export function paragraphsOf({ id, lines }: ReportSection): readonly (readonly Sentence[])[] {
  const paragraphs: Sentence[][] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const continues = RUN_IN.includes(id) || CONTINUES.test(line.id) || isSameKind(id, line, current?.at(-1));
    if (current !== undefined && continues) current.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}
