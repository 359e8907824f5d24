import type { BodyRegion, PainMoment } from "../../diary/index.ts";
import { type Measured, type Sentence, sentence } from "../../results/index.ts";
import { roundTo } from "../../units/index.ts";

export const REGION_WORDS: Readonly<Record<BodyRegion, string>> = {
  neck: "Neck",
  "upper-back": "Upper back",
  "mid-back": "Middle back",
  "lower-back": "Lower back",
  sacrum: "Sacrum",
  "left-buttock": "Left buttock",
  "right-buttock": "Right buttock",
  "left-groin": "Left groin",
  "right-groin": "Right groin",
  "left-thigh": "Left thigh",
  "right-thigh": "Right thigh",
  "left-lower-leg": "Left lower leg",
  "right-lower-leg": "Right lower leg",
};

export const MOMENT_WORDS: Readonly<Record<PainMoment, string>> = {
  "at-rest": "At rest",
  "during-run": "During a run",
  "after-run": "After a run",
  "next-morning": "On the morning after a run",
};

const ONE_OF: Readonly<Record<string, string>> = { runs: "run", days: "day", weeks: "week", years: "year" };

/** A number with its unit, metres as kilometres; what is missing is said to be, with the reason. */
export function measuredWords(measured: Measured<number>): string {
  if (measured.kind === "unavailable") {
    const { detail } = measured;
    return `not known (${detail.charAt(0).toLowerCase()}${detail.slice(1).replace(/\.$/, "")})`;
  }
  const { value, unit } = measured;
  if (unit === "m") return `${roundTo(value / 1000, 1)} km`;
  return `${roundTo(value, 1)} ${value === 1 ? (ONE_OF[unit] ?? unit) : unit}`;
}

/** `label`: the number in words. */
export const measuredLine = (name: string, label: string, measured: Measured<number>): Sentence =>
  sentence(`report.${name}`, `${label}: {value}.`, { value: measuredWords(measured) });

/** A text of a runner, who may write as much as they like, cut to what a page has room for. */
export const clipped = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
