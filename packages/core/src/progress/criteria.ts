import type { SmallestChange } from "../questionnaires/index.ts";
import { type Explanation, type Sentence, sentence } from "../results/index.ts";
import type { Change } from "./change.ts";
import type { Line } from "./line.ts";
import { quantity } from "./quantity.ts";
import { said } from "./said.ts";

/** A criterion held against a change; `isReached` null where it can't be used. */
interface Judged {
  readonly criterion: SmallestChange;
  readonly isReached: boolean | null;
}

/** What each criterion says of the change, and that they disagree where they do: both stand, none is the right one. */
export function criteriaStatements(line: Line, change: Change): readonly Explanation[] {
  const { gain } = change;
  if (gain === null || change.difference === 0) return [];
  const judged = line.smallestChanges.map((criterion) => ({
    criterion,
    isReached: isReached(criterion, gain, change.first.value),
  }));
  return [...disagreement(judged), ...judged.map((one) => verdict(one, gain, change.gainPercent))];
}

function isReached({ unit, amount }: SmallestChange, gain: number, first: number): boolean | null {
  if (unit !== "percent of the baseline") return gain >= amount;
  // Not by the rounded percentage: 29.96 % must not pass because it prints as 30.
  return first === 0 ? null : 100 * gain >= amount * first;
}

const limitOf = ({ unit, amount }: SmallestChange): string =>
  unit === "percent of the baseline" ? `${amount} % of the start` : quantity(amount, unit);

function disagreement(judged: readonly Judged[]): readonly Explanation[] {
  const reached = judged.find(({ isReached }) => isReached === true);
  const missed = judged.find(({ isReached }) => isReached === false);
  if (reached === undefined || missed === undefined) return [];
  return [
    said(
      "criteria",
      sentence(
        "progress.criteriaDisagree",
        "The criteria disagree: the change reaches {reached}, but not {missed}. Neither overrules the other.",
        { reached: limitOf(reached.criterion), missed: limitOf(missed.criterion) },
      ),
      { source: { id: missed.criterion.source, verified: missed.criterion.verified } },
    ),
  ];
}

function verdict({ criterion, isReached }: Judged, gain: number, gainPercent: number | null): Explanation {
  const { unit, amount, source, verified } = criterion;
  const rule = unit === "percent of the baseline" ? "criterion.percent" : "criterion.points";
  return said(rule, verdictSentence({ criterion, isReached }, gain, gainPercent), {
    thresholds:
      isReached === null
        ? []
        : [{ label: "Smallest change that matters", limit: amount, unit, met: isReached }],
    source: { id: source, verified },
  });
}

function verdictSentence(
  { criterion, isReached }: Judged,
  gain: number,
  gainPercent: number | null,
): Sentence {
  const limit = limitOf(criterion);
  if (isReached === null) {
    return sentence(
      "progress.criterionFromZero",
      "The start was 0, of which nothing is a share: {limit} can't be used.",
      {
        limit,
      },
    );
  }
  if (gain <= 0) {
    return sentence(
      "progress.criterionNotBetter",
      "Worse: {limit} is the smallest improvement that matters, and tells nothing of how much worse matters.",
      { limit },
    );
  }
  const size =
    criterion.unit === "percent of the baseline" ? `${gainPercent} %` : quantity(gain, criterion.unit);
  const values = { size, limit };
  if (!criterion.verified) {
    return isReached
      ? sentence(
          "progress.conventionReached",
          "Better by {size}: reaches {limit}, a convention that was not checked against its publication.",
          values,
        )
      : sentence(
          "progress.conventionMissed",
          "Better by {size}: does not reach {limit}, a convention that was not checked against its publication.",
          values,
        );
  }
  return isReached
    ? sentence(
        "progress.criterionReached",
        "Better by {size}: reaches {limit}, a change that matters to people.",
        values,
      )
    : sentence(
        "progress.criterionMissed",
        "Better by {size}: does not reach {limit}, the smallest change that matters.",
        values,
      );
}
