import { type Explanation, type Sentence, sentence } from "../results/index.ts";
import { dayAndYearInWords } from "../time/index.ts";
import { type Change, changeOf } from "./change.ts";
import { criteriaStatements } from "./criteria.ts";
import type { Line } from "./line.ts";
import { quantity } from "./quantity.ts";
import { said } from "./said.ts";
import type { Noise, ProgressPoint } from "./series.ts";

/** What a line says so far: whether there is enough, how it changed, whether that may be chance, whether it matters. */
export function statementsOf(line: Line, points: readonly ProgressPoint[]): readonly Explanation[] {
  const change = changeOf(line, points);
  if (change === null) {
    const values = { have: points.length, what: line.pointsAre };
    return [
      said(
        "enough",
        sentence("progress.notEnough", "Not enough yet to see a change: {have} of 2 {what}.", values),
      ),
      ...line.remarks,
    ];
  }
  return [
    changed(line, change),
    ...(line.isRecorded || change.difference === 0 ? [] : [noiseStatement(line, change)]),
    ...criteriaStatements(line, change),
    ...line.remarks,
  ];
}

function changed({ unit, title }: Line, change: Change): Explanation {
  const { first, latest } = change;
  return said("change", changeSentence(unit, title, change), {
    facts: [
      { label: `First, on ${dayAndYearInWords(first.day)}`, value: first.value, unit },
      { label: `Latest, on ${dayAndYearInWords(latest.day)}`, value: latest.value, unit },
    ],
  });
}

function changeSentence(unit: string, title: string, { first, latest, difference, gain }: Change): Sentence {
  const size = Math.abs(difference);
  const day = dayAndYearInWords(first.day);
  const values = { title, size, before: first.value, later: quantity(latest.value, unit), day };
  if (size === 0) {
    return sentence("progress.same", "{title}: {later}, the same as on {day}.", values);
  }
  if (gain === null) {
    return difference > 0
      ? sentence("progress.higher", "{title}: {later}, {size} more than on {day} ({before}).", values)
      : sentence("progress.lower", "{title}: {later}, {size} less than on {day} ({before}).", values);
  }
  return gain > 0
    ? sentence("progress.better", "{title}: {later}, better by {size} since {day} ({before}).", values)
    : sentence("progress.worse", "{title}: {later}, worse by {size} since {day} ({before}).", values);
}

function noiseStatement({ noise, unit }: Line, { difference }: Change): Explanation {
  if (noise === null) {
    return said(
      "noise",
      sentence(
        "progress.noiseNotKnown",
        "How far two values lie apart by chance alone is not known here, so this change may be chance.",
      ),
    );
  }
  const isBeyond = Math.abs(difference) >= noise.amount;
  return said("noise", noiseSentence(noise, isBeyond, unit), {
    thresholds: [{ label: "Change beyond noise", limit: noise.amount, unit, met: isBeyond }],
    source: { id: noise.source, verified: noise.verified },
  });
}

function noiseSentence({ amount, verified }: Noise, isBeyond: boolean, unit: string): Sentence {
  const values = { amount, unit };
  if (!verified) {
    return isBeyond
      ? sentence(
          "progress.aboveConvention",
          "By convention a change of {amount} {unit} or more is taken for real; that figure was not checked.",
          values,
        )
      : sentence(
          "progress.belowConvention",
          "By convention a change below {amount} {unit} is taken for noise; that figure was not checked.",
          values,
        );
  }
  return isBeyond
    ? sentence(
        "progress.beyondNoise",
        "That is more than the noise: below {amount} {unit} it could be chance alone.",
        values,
      )
    : sentence(
        "progress.withinNoise",
        "That is less than the noise: a change below {amount} {unit} may be chance alone.",
        values,
      );
}
