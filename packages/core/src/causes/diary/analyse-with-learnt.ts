import { random } from "../../random/index.ts";
import type { Unavailable } from "../../results/index.ts";
import type { LocalDay } from "../../time/index.ts";
import type { LearntPriors } from "../learning/learn-priors.ts";
import { analyseDiary, type DiaryAnalysis } from "./analyse-diary.ts";
import type { Season } from "./seasons.ts";

/** The same diary gives the same answer (for computing only). */
const SEED = 1;

/**
 * The diary held against itself, with priors learnt from other runners where there are some. Claims about this runner are
 * made by the analysis with the published priors all the same. A learnt prior can be so narrow that no draw is left on
 * the side on which a sceptic would look, and then the other runners would claim in this one's name.
 */
export function analyseWithLearnt(
  seasons: readonly Season[],
  learnt: LearntPriors | null,
  today: LocalDay,
): DiaryAnalysis | Unavailable {
  const published = analyseDiary(seasons, { today, uniform: random(SEED).uniform });
  if (learnt === null || published.kind === "unavailable") return published;
  const { uniform } = random(SEED);
  const analysed = analyseDiary(seasons, { today, priors: learnt.ofFactors, uniform });
  return analysed.kind === "unavailable" ? analysed : { ...analysed, claims: published.claims };
}
