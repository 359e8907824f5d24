import {
  analyseDiary,
  type DiaryAnalysis,
  FACTORS,
  isClaimed,
  occasionsOf,
  PUBLISHED_PRIORS,
  scepticalProbability,
  seasonsOf,
} from "../../packages/core/src/causes/index.ts";
import { random } from "../../packages/core/src/random/index.ts";
import { addDays } from "../../packages/core/src/time/index.ts";
import type { Answer, FactorAnswer, Question } from "./question.ts";
import { byAcuteChronic, byAnalysis, byCorrelation, byPriors } from "./rankings.ts";
import { type DiaryParts, simulateDiary } from "./simulator/index.ts";

/** Makes the runner and analyses the diary at each of its lengths. */
export function answerQuestion({ part, seed, wish, lengths }: Question): readonly Answer[] {
  const { observed, truth } = simulateDiary(wish, random(seed));
  const trueFirst = largest(truth.shareByCause);
  return lengths.map((length): Answer => {
    const parts = lastDays(observed, length);
    const { occasions } = occasionsOf(parts);
    const seasons = seasonsOf(occasions);
    const flares = seasons.reduce((sum, season) => sum + season.flares.length, 0);
    const analysis = analyseDiary(seasons, {
      today: parts.today,
      leastFlares: 1,
      uniform: random(seed + 1).uniform,
    });
    const isAnalysed = analysis.kind === "analysed";
    return {
      part,
      length,
      flares,
      unavailable: isAnalysed ? null : analysis.reason,
      factors: isAnalysed ? factorAnswers(analysis, (at) => truth.logOddsRatio[idOf(at)]) : [],
      first: {
        truth: trueFirst,
        analysis: isAnalysed ? largest(byAnalysis(analysis)) : null,
        priors: largest(byPriors(seasons, parts.today, PUBLISHED_PRIORS)),
        correlation: largest(byCorrelation(occasions)),
        acuteChronic: byAcuteChronic(seasons, parts),
      },
    };
  });
}

/** Somebody who began the diary later: the runs from before are known, the entries are not. */
const lastDays = (parts: DiaryParts, length: number): DiaryParts => {
  const from = addDays(parts.today, -length);
  return {
    ...parts,
    diary: parts.diary.filter(({ day }) => day >= from),
    dayLogs: parts.dayLogs.filter(({ day }) => day >= from),
  };
};

const idOf = (at: number) => {
  const factor = FACTORS[at];
  if (factor === undefined) throw new Error(`no factor ${at}`);
  return factor.id;
};

function factorAnswers(analysis: DiaryAnalysis, truthOf: (at: number) => number): readonly FactorAnswer[] {
  const claimed = new Set(
    analysis.groups.filter((group) => isClaimed(scepticalProbability(analysis, group))).flat(),
  );
  return analysis.analysis.effects.flatMap(({ data, logOddsRatio }, at) =>
    logOddsRatio.kind === "unavailable"
      ? []
      : [
          {
            at,
            truth: truthOf(at),
            mean: logOddsRatio.mean,
            low: logOddsRatio.low,
            high: logOddsRatio.high,
            informs: data.kind !== "silent",
            isClaimed: claimed.has(at),
          },
        ],
  );
}

/** The first of the largest; null where none is above zero. */
function largest(scores: Readonly<Record<string, number | null>>): string | null {
  let [best, most]: [string | null, number] = [null, 0];
  for (const [name, score] of Object.entries(scores)) {
    if (score !== null && score > most) [best, most] = [name, score];
  }
  return best;
}
