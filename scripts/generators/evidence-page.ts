import { type DescribedAdvice, describeAllAdvice } from "@backstride/core/advice";
import {
  BETTER_SUPPORTED,
  CLAIMS,
  GRADES,
  type Grade,
  SOURCES,
  type Source,
} from "@backstride/core/evidence";
import type { Generator } from "./generator.ts";

const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  high: "beyond reasonable doubt",
  moderate: "probably so",
  low: "may be so; more research would probably change it",
  "very-low": "little more than a guess",
  contradicted: "the evidence speaks against it",
  convention: "no evidence: a habit of the field or a decision of this project",
};

/** docs/evidence.md: what the article says, what Backstride advises, and every source, from the records. */
export const evidencePage: Generator = () => [
  {
    path: "docs/evidence.md",
    content: `${[
      ...opening(),
      ...claimsTable(),
      ...adviceSection(),
      ...betterSupportedTable(),
      ...sourcesTable(),
    ].join("\n")}\n`,
  },
];

const opening = (): readonly string[] => [
  "<!-- Written by `node scripts/generate.ts` from packages/core/src/evidence and packages/core/src/advice; change those instead. -->",
  "",
  "# Evidence",
  "",
  "What the article that Backstride began with says, what is known about it, what Backstride advises, and every source.",
  "Almost no trial has back pain *in runners* as its outcome: most studies are of other people with back pain, or of runners'",
  "legs. The grades are for back pain in runners. Backstride informs; it does not diagnose.",
  "",
  ...table(
    ["grade", "means"],
    GRADES.map((grade) => [grade, GRADE_WORDS[grade]]),
  ),
  "",
  "`backstride evidence` prints the same, `backstride evidence ID` one part of it.",
];

const claimsTable = (): readonly string[] => [
  "",
  "## What the article says",
  "",
  ...table(
    ["claim", "row", "the article says", "the evidence says", "grade", "the two", "sources"],
    CLAIMS.map(({ id, row, articleSays, evidenceSays, grade, agreement, sources }) => [
      id,
      row,
      articleSays,
      evidenceSays,
      grade,
      agreement,
      links(sources),
    ]),
  ),
];

const adviceSection = (): readonly string[] => [
  "",
  "## What Backstride advises",
  "",
  "A condition that is not ruled out keeps its caution beside the advice; not knowing is never taken for a no. Nothing here gives an",
  "amount of a medicine.",
  ...describeAllAdvice().flatMap(adviceOf),
];

const adviceOf = (advice: DescribedAdvice): readonly string[] => [
  "",
  `### ${advice.title}`,
  "",
  advice.text,
  "",
  `- id: \`${advice.id}\`${advice.row === null ? "; left out by the article" : `; row ${advice.row}`}`,
  `- meant ${advice.appliesWhen}`,
  `- grade: ${advice.grade}${advice.isVerified ? "" : "; **experience: no publication behind it was checked**"}`,
  ...(advice.gradeNote === null ? [] : [`- why this grade: ${advice.gradeNote}`]),
  ...(advice.claims.length === 0 ? [] : [`- answers the claims ${advice.claims.join(", ")}`]),
  ...(advice.betterSupported.length === 0
    ? []
    : [`- better supported than the article: ${advice.betterSupported.join(", ")}`]),
  `- sources: ${links(advice.sources)}`,
  ...(advice.mustNotWhen.length === 0
    ? []
    : [
        "",
        ...table(
          ["not without asking first, with", "why"],
          advice.mustNotWhen.map(({ label, why }) => [label, why]),
        ),
        "",
        `The cautions: ${links(advice.cautionSources)}.`,
      ]),
];

const betterSupportedTable = (): readonly string[] => [
  "",
  "## What is better supported than much of the article",
  "",
  ...table(
    ["", "what is known", "grade", "sources"],
    BETTER_SUPPORTED.map(({ id, statement, grade, sources }) => [id, statement, grade, links(sources)]),
  ),
];

const sourcesTable = (): readonly string[] => [
  "",
  "## Sources",
  "",
  `${SOURCES.length} records. *Not checked* means that a figure could not be checked against the publication: it may set a default`,
  "that can be changed, and is never shown as a finding. A bracket after a figure is its 95 % interval.",
  "",
  ...table(
    ["id", "publication", "kind", "shows", "in whom", "grade", "checked"],
    SOURCES.map((source) => [
      `<a id="${source.id}"></a>${source.id}`,
      publication(source),
      source.kind,
      source.shows,
      source.population,
      source.grade,
      source.verified ? "yes" : "**not checked**",
    ]),
  ),
];

function publication({ authors, title, year, doi, licence }: Source): string {
  const link = doi === null ? "" : ` [doi:${doi}](https://doi.org/${encodeURI(doi)})`;
  return `${authors}${year === null ? "" : ` (${year})`}: ${title}.${link}${licence === null ? "" : ` ${licence}.`}`;
}

const links = (ids: readonly string[]): string =>
  ids.length === 0 ? "none" : ids.map((id) => `[${id}](#${id})`).join(", ");

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(head),
  row(head.map(() => "---")),
  ...rows.map(row),
];

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
