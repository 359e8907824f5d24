import { ADVICE, type DescribedAdvice } from "@backstride/core/advice";
import type { Claim, Source } from "@backstride/core/evidence";
import { list } from "./explanation-text.ts";

const NOT_CHECKED = "not checked against the publication";

/** Claims, advice and how many sources there are, one line each. */
export function evidenceText(
  claims: readonly Claim[],
  advice: readonly DescribedAdvice[],
  sourceCount: number,
): string {
  const width = Math.max(...advice.map(({ id }) => id.length));
  return [
    "What the article says, and the grade of the evidence for it",
    ...claims.map(
      ({ id, row, grade, agreement, articleSays }) =>
        `${id.padEnd(4)} row ${row}  ${grade.padEnd(12)} ${agreement.padEnd(9)} ${articleSays}`,
    ),
    "",
    "What Backstride advises, and the grade of the evidence for that",
    ...advice.map(
      ({ id, row, grade, title }) =>
        `${id.padEnd(width)} ${(row === null ? "" : `row ${row}`).padEnd(6)}  ${grade.padEnd(12)} ${title}`,
    ),
    "",
    `${sourceCount} sources. backstride evidence ID shows one claim, piece of advice or source.`,
  ].join("\n");
}

/** A claim of the article, what the evidence says, and the advice that answers it. */
export function claimText({ id, articleSays, evidenceSays, grade, agreement, sources }: Claim): string {
  const advice = ADVICE.filter(({ claims }) => claims.includes(id)).map((one) => one.id);
  return [
    `${id}: ${articleSays}`,
    `Evidence (${grade}, ${agreement}): ${evidenceSays}`,
    `Sources: ${sources.join(", ") || "none"}`,
    ...(advice.length === 0 ? [] : [`Advice: ${advice.join(", ")}`]),
  ].join("\n");
}

/** A piece of advice: what to do, when it is meant, for whom it is not, and what it rests on. */
export function adviceText(advice: DescribedAdvice): string {
  return [
    `${advice.title}${advice.row === null ? "" : ` (row ${advice.row})`}`,
    advice.text,
    `Meant ${advice.appliesWhen}.`,
    ...list(
      "Not without asking first",
      advice.mustNotWhen.map(({ label, why }) => `${label}: ${why}`),
    ),
    "",
    ...advice.articleSays.map((says) => `The article: ${says}`),
    ...advice.evidenceSays.map((says) => `The evidence: ${says}`),
    `Grade of the advice: ${advice.grade}${advice.isVerified ? "" : `; ${NOT_CHECKED}`}`,
    ...(advice.gradeNote === null ? [] : [`  ${advice.gradeNote}`]),
    `Sources: ${[...new Set([...advice.sources, ...advice.cautionSources])].join(", ")}`,
  ].join("\n");
}

/** A source: what it shows, in whom, and how far it carries. */
export function sourceText(source: Source): string {
  const { authors, title, year, doi, shows, population, grade, verified } = source;
  return [
    `${authors}: ${title}${year === null ? "" : ` (${year})`}${doi === null ? "" : `, doi:${doi}`}`,
    shows,
    `Who was studied: ${population}`,
    `Grade: ${grade}${verified ? "" : `; ${NOT_CHECKED}`}`,
  ].join("\n");
}
