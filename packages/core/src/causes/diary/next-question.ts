import type { LogOddsRatioPrior } from "../../case-crossover/index.ts";
import type { ExposureId } from "../../exposures/index.ts";
import { sentence } from "../../results/index.ts";
import { addDays, type LocalDay } from "../../time/index.ts";
import type { ExperimentToTry, FactorFinding, NextQuestion } from "../cause-finding.ts";
import { FACTORS, isOfRuns } from "../factors/index.ts";
import type { DiaryAnalysis } from "./analyse-diary.ts";
import { type Occasion, thatCanHave } from "./occasions.ts";

/** How the runner can tell of it; what a watch or a map alone tells is not asked for. */
const ENTRIES: Readonly<Partial<Record<ExposureId, string>>> = {
  "long-sitting": "how long you sat, under “Your day” in the diary",
  stress: "whether the day was one of much stress, under “Your day” in the diary",
  "poor-sleep": "how you slept, under “Your day” in the diary",
  "heavy-lifting": "whether you lifted something heavy, under “Your day” in the diary",
  "days-since-strength":
    "on which days you did strength exercises, and on which none, under “Your day” in the diary",
  "days-since-stretching":
    "on which days you stretched, and on which you did not, under “Your day” in the diary",
  "shoe-distance": "in which shoes you ran, and how far you had run in them before",
  "new-shoe": "in which shoes you ran, and since when you have them",
  "shoe-mismatch": "in which shoes you ran, and on what ground",
  "hard-ground-share": "on what ground you ran",
  "unusual-ground": "on what ground you ran",
};

/** What a lot would make fair. */
const EXPERIMENTS: Readonly<Partial<Record<ExposureId, ExperimentToTry>>> = {
  "brisk-start": "warm-up",
  "shoe-distance": "shoes",
  "days-since-stretching": "stretching",
  "hard-ground-share": "soft-ground",
};

const EXPERIMENT_WORDS: Readonly<Record<ExperimentToTry, string>> = {
  "warm-up": "a long warm-up before some runs and a short one before the others",
  shoes: "one pair of shoes in some weeks and another pair in the others",
  stretching: "stretching after some runs and none after the others",
  "soft-ground": "soft ground in some weeks and paved ground in the others",
};

/** So far ahead an answer is wanted, and so far back flares are counted for it (backstride-cause-claims). */
const AHEAD_DAYS = 56;
const BACK_DAYS = 182;
const LEAST_FLARES = 1;
/** How often a factor is there of which nobody knows (a choice of this project). */
const PREVALENCE_UNKNOWN = 0.25;
/** How often a side comes up by lot, by definition. */
const BY_LOT = 0.5;
/** Below it an answer would tell next to nothing, in nats (a choice of this project). */
const LEAST_GAIN = 0.02;

interface Wish extends NextQuestion {
  readonly gain: number;
}

/**
 * What would tell the most of what goes before flares over the next eight weeks: the expected gain of information
 * (lindley-1956) on one log odds ratio of variance v from n more flares, of which a share q is exposed, is about
 * half of log(1 + v n q (1 - q)). An entry raises n to all flares; a lot makes q a half, and the comparison fair.
 */
export function nextQuestion(
  {
    occasions,
    today,
    mayBeTried,
  }: {
    readonly occasions: readonly Occasion[];
    readonly today: LocalDay;
    readonly mayBeTried: readonly ExperimentToTry[];
  },
  {
    analysis,
    factors,
    priors,
  }: {
    readonly analysis: DiaryAnalysis | null;
    readonly factors: readonly FactorFinding[];
    readonly priors: readonly LogOddsRatioPrior[];
  },
): NextQuestion | null {
  const since = addDays(today, -BACK_DAYS);
  const recent = occasions.filter(({ day }) => day > since);
  if (recent.length === 0) return null;
  const flares = recent.filter(({ outcome }) => outcome.kind === "flare").length;
  const expected = Math.max(LEAST_FLARES, (flares * AHEAD_DAYS) / BACK_DAYS);
  const wishes = FACTORS.flatMap(({ id }, at): readonly Wish[] => {
    const factor = factors[at];
    if (factor === undefined || factor.verdict === "raises") return [];
    const told = thatCanHave(id, recent).map(({ exposed }) => exposed[at] ?? null);
    const known = told.filter((is) => is !== null);
    const knownShare = told.length === 0 ? 0 : known.length / told.length;
    const prevalence =
      known.length === 0 ? PREVALENCE_UNKNOWN : known.filter((is) => is).length / known.length;
    const sd = sdOf(analysis, at) ?? priors[at]?.sd ?? 0;
    const gain = (share: number, exposed: number): number =>
      0.5 * Math.log1p(sd * sd * share * expected * exposed * (1 - exposed));
    const now = gain(knownShare, prevalence);
    return [
      ...entryWish(factor, gain(1, prevalence) - now, { known: known.length, all: told.length }),
      ...experimentWish(factor, gain(1, BY_LOT) - now, mayBeTried),
    ];
  });
  const best = wishes.toSorted((left, right) => right.gain - left.gain)[0];
  if (best === undefined || best.gain < LEAST_GAIN) return null;
  const { gain: _gain, ...question } = best;
  return question;
}

function sdOf(analysis: DiaryAnalysis | null, at: number): number | null {
  const effect = analysis?.analysis.effects[at];
  return effect?.logOddsRatio.kind === "computed" ? effect.logOddsRatio.sd : null;
}

function entryWish(
  { id }: FactorFinding,
  gain: number,
  { known, all }: { readonly known: number; readonly all: number },
): readonly Wish[] {
  const what = ENTRIES[id];
  return what === undefined
    ? []
    : [
        {
          kind: "entry",
          factor: id,
          experiment: null,
          gain,
          statement: sentence(
            isOfRuns(id) ? "causes.next.entryOfRuns" : "causes.next.entryOfDays",
            isOfRuns(id)
              ? "Enter {what}. Of the last half year it is known for {known} of {all} runs."
              : "Enter {what}. Of the last half year it is known for {known} of {all} runs and days without one.",
            { what, known, all },
          ),
        },
      ];
}

function experimentWish(
  { id }: FactorFinding,
  gain: number,
  mayBeTried: readonly ExperimentToTry[],
): readonly Wish[] {
  const experiment = EXPERIMENTS[id];
  if (experiment === undefined || !mayBeTried.includes(experiment)) return [];
  return [
    {
      kind: "experiment",
      factor: id,
      experiment,
      gain,
      statement: sentence(
        "causes.next.experiment",
        "Try it out on runs that the day's answer allows, with a lot that says when: {what}.",
        { what: EXPERIMENT_WORDS[experiment] },
      ),
    },
  ];
}
