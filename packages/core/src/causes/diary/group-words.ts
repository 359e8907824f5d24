import type { ExposureId } from "../../exposures/index.ts";
import { type Sentence, sentence } from "../../results/index.ts";
import type { FactorFinding } from "../cause-finding.ts";
import type { DiaryAnalysis } from "./analyse-diary.ts";

/** The groups of factors that can't be told apart, each with the sentence that says so. */
export function groupWords(
  analysis: DiaryAnalysis | null,
  factors: readonly FactorFinding[],
): readonly { readonly factors: readonly ExposureId[]; readonly statement: Sentence }[] {
  return (analysis?.groups ?? [])
    .map((group) => group.flatMap((at) => factors[at] ?? []))
    .filter(({ length }) => length > 1)
    .map((members) => ({
      factors: members.map(({ id }) => id),
      statement: sentence(
        "causes.diary.together",
        "These came and went together, so that your diary can't tell them apart: {what}.",
        { what: members.map(({ title }) => title.toLowerCase()).join("; ") },
      ),
    }));
}
