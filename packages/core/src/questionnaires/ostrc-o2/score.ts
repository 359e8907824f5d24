import { type Sentence, sentence } from "../../results/index.ts";
import type { OstrcAnswers, OstrcScore } from "./schema.ts";
import { NOISE_BELOW_POINTS, SEVERITY_WITHOUT_PARTICIPATION, SUBSTANTIAL_FROM } from "./thresholds.ts";

/** What the first and the fourth answer of every question count (clarsen-2020). */
const NO_PROBLEM = 0;
const FOURTH_ANSWER = 25;

/**
 * The scoring of 2020, the same for OSTRC-O2 and OSTRC-H2 (clarsen-2020). Question 1 is a gatekeeper: after its first
 * answer the severity is 0, after its fourth 100, and questions 2 to 4 are redundant, so they are not read either.
 * Otherwise the severity is the sum of the four.
 */
export function scoreOstrc(answers: OstrcAnswers): OstrcScore {
  return { severity: severityOf(answers), substantial: isSubstantial(answers) };
}

function severityOf({ q1, q2, q3, q4 }: OstrcAnswers): number | null {
  if (q1 === NO_PROBLEM) return 0;
  if (q1 === FOURTH_ANSWER) return SEVERITY_WITHOUT_PARTICIPATION;
  return q1 === null || q2 === null || q3 === null || q4 === null ? null : q1 + q2 + q3 + q4;
}

/**
 * A substantial problem: did not take part, or training or performance changed to a moderate or major extent. One such
 * answer is enough, whatever is missing. "No" needs all three answers. Where there is no problem at all the authors
 * give neither yes nor no, only "not applicable", so it is null: it must not be counted among the problems.
 */
function isSubstantial({ q1, q2, q3 }: OstrcAnswers): boolean | null {
  if (q1 === NO_PROBLEM) return null;
  if (q1 === FOURTH_ANSWER) return true;
  if ((q2 ?? 0) >= SUBSTANTIAL_FROM || (q3 ?? 0) >= SUBSTANTIAL_FROM) return true;
  return q1 === null || q2 === null || q3 === null ? null : false;
}

/** Questions 2 to 4 ask how much there was of what the first answer of question 1 says there was none of. */
export function contradictionIn({ q1, ...others }: OstrcAnswers): string | null {
  if (q1 !== NO_PROBLEM) return null;
  const told = Object.entries(others).filter(([, points]) => points !== null && points > 0);
  if (told.length === 0) return null;
  const which = told.map(([id, points]) => `${id}: ${points}`).join(", ");
  return `q1: 0 says that there was no problem, ${which} that there was one; expected null or 0 there, or another q1.`;
}

/** The questions without an answer, as they are numbered on the form. */
const openIn = (answers: OstrcAnswers): string =>
  ([1, 2, 3, 4] as const).filter((number) => answers[`q${number}`] === null).join(", ");

export function ostrcStatements(
  { severity, substantial }: OstrcScore,
  answers: OstrcAnswers,
): readonly Sentence[] {
  const said =
    severity === null
      ? sentence("score.ostrc.open", "The severity is not known. Without an answer: question {open}.", {
          open: openIn(answers),
        })
      : severity === 0
        ? sentence("score.ostrc.none", "No problem in the last 7 days: severity 0 of 100.")
        : sentence("score.ostrc.severity", "Severity {severity} of 100.", { severity });
  const grade =
    substantial === null
      ? []
      : [
          substantial
            ? sentence(
                "score.ostrc.substantial",
                "A substantial problem: no taking part, or training or performance changed at least to a moderate extent.",
              )
            : sentence("score.ostrc.notSubstantial", "Not a substantial problem."),
        ];
  return [
    said,
    ...grade,
    sentence(
      "score.ostrc.use",
      "The number is for following a trend: it has no clinical limit, and a change below {noise} points may be noise.",
      { noise: NOISE_BELOW_POINTS },
    ),
  ];
}
