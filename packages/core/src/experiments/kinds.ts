import type { Row } from "../evidence/index.ts";
import { type Sentence, sentence } from "../results/index.ts";
import type { ExperimentKindId, ExperimentUnit } from "./experiment.ts";
import type { NeedId } from "./needs.ts";

/** One side of an experiment. */
export interface KindArm {
  /** A name of two or three words; null where it is that of a shoe. */
  readonly name: Sentence | null;
  /** What to do; `{name}` in it stands for the name of a shoe. */
  readonly words: string;
}

/** What can be tried, and what makes both of its arms harmless. */
export interface ExperimentKind {
  readonly id: ExperimentKindId;
  readonly title: Sentence;
  readonly unit: ExperimentUnit;
  readonly arms: readonly [KindArm, KindArm];
  /** Why neither arm is less than what Backstride advises. */
  readonly harmless: Sentence;
  /** What must hold before it may start. */
  readonly needs: readonly NeedId[];
  readonly row: Row;
  /** Ids of the audited claims of the article. */
  readonly claims: readonly string[];
  readonly sources: readonly string[];
}

/**
 * Strength exercises against none are not among them: to leave them out for weeks is less than what Backstride advises.
 * Nor is running without a warm-up, which every plan has.
 */
export const EXPERIMENT_KINDS: Readonly<Record<ExperimentKindId, ExperimentKind>> = {
  "warm-up": {
    id: "warm-up",
    title: sentence("experiments.warmUp.title", "A long or a short warm-up"),
    unit: "day",
    arms: [
      {
        name: sentence("experiments.warmUp.first", "Long warm-up"),
        words: "15 minutes of brisk walking and easy movement before the run.",
      },
      {
        name: sentence("experiments.warmUp.second", "Short warm-up"),
        words: "5 minutes of easy walking and moving exercises for hips and trunk, then begin gently.",
      },
    ],
    harmless: sentence(
      "experiments.warmUp.harmless",
      "Both are a warm-up: the 15 minutes of the plan are arbitrary, and 5 to 10 easy minutes with moving exercises have most behind them.",
    ),
    needs: [],
    row: "P1",
    claims: ["P1", "C14"],
    sources: ["van-mechelen-1993", "leppanen-2024"],
  },
  stretching: {
    id: "stretching",
    title: sentence("experiments.stretching.title", "Stretching after the run, or not"),
    unit: "day",
    arms: [
      {
        name: sentence("experiments.stretching.first", "Stretching"),
        words: "When you have cooled down, stretch gently for 5 to 10 minutes, never into pain.",
      },
      {
        name: sentence("experiments.stretching.second", "No stretching"),
        words: "Cool down as always, and leave stretching out.",
      },
    ],
    harmless: sentence(
      "experiments.stretching.harmless",
      "Stretching has not prevented injuries, and gentle stretching does no harm: you may do either.",
    ),
    needs: [],
    row: "P1",
    claims: ["P1", "C13"],
    sources: ["van-mechelen-1993", "leppanen-2024", "konrad-2021"],
  },
  shoes: {
    id: "shoes",
    title: sentence("experiments.shoes.title", "One pair of shoes or another"),
    unit: "week",
    arms: [
      { name: null, words: "Wear {name} on every run whose ground it suits." },
      { name: null, words: "Wear {name} on every run whose ground it suits." },
    ],
    harmless: sentence(
      "experiments.shoes.harmless",
      "Both pairs are made for the same ground, and neither is due for renewal.",
    ),
    needs: ["two-suitable-shoes"],
    row: "C1",
    claims: ["C1", "P8"],
    sources: ["relph-2022", "malisoux-2015"],
  },
  "soft-ground": {
    id: "soft-ground",
    title: sentence("experiments.softGround.title", "Soft ground or paved ground"),
    unit: "week",
    arms: [
      {
        name: sentence("experiments.softGround.first", "Soft ground"),
        words: "Run on paths, trails or grass that you know, without long descents, in shoes that suit them.",
      },
      {
        name: sentence("experiments.softGround.second", "Paved ground"),
        words: "Run on the roads or other firm ground that you know, without long descents.",
      },
    ],
    harmless: sentence(
      "experiments.softGround.harmless",
      "You have been running on both kinds of ground; neither is known to be better for the back.",
    ),
    needs: ["used-to-both-grounds"],
    row: "P4",
    claims: ["P5"],
    sources: ["waite-2021", "ferro-sanchez-2023"],
  },
};
