import type { Advice } from "./advice.ts";
import {
  exerciseAndKnowledge,
  sitLessAtAStretch,
  strongLegsAndTrunk,
  walkAfterRecovery,
  whatToExpect,
} from "./records/better-supported.ts";
import { littleByLittle } from "./records/building-up.ts";
import { coldAndHeat, heatFirst } from "./records/cold-and-heat.ts";
import { doctorWhenSerious, onePainfulSpot, youngRunners } from "./records/doctor.ts";
import { flatForBeginners, groundYouLike } from "./records/ground-and-slopes.ts";
import { enterTheBackAfterwards, physiotherapistIfItLasts, turnToWalking } from "./records/on-the-day.ts";
import {
  creams,
  noPainRelieverToRun,
  painRelievers,
  painRelieversAtThisAge,
} from "./records/pain-relievers.ts";
import { physiotherapist, thinkOfPhysiotherapist } from "./records/physiotherapist.ts";
import { insteadOfRunning, keepMoving, restFromRunning, runWithLastingPain } from "./records/rest.ts";
import { shoeForTheGround, shoesInTurn } from "./records/shoes.ts";
import { armsBesideYou, askAboutTechnique, landQuietly, uprightAndLoose } from "./records/technique.ts";
import { restDays, stretching, warmUp } from "./records/warm-up-and-rest-days.ts";

/** All advice. What is serious comes first, then remedies, then prevention, in the order of the rows. */
export const ADVICE: readonly Advice[] = [
  doctorWhenSerious,
  onePainfulSpot,
  youngRunners,
  keepMoving,
  restFromRunning,
  insteadOfRunning,
  runWithLastingPain,
  turnToWalking,
  enterTheBackAfterwards,
  physiotherapist,
  thinkOfPhysiotherapist,
  physiotherapistIfItLasts,
  heatFirst,
  coldAndHeat,
  noPainRelieverToRun,
  painRelieversAtThisAge,
  painRelievers,
  creams,
  whatToExpect,
  warmUp,
  stretching,
  restDays,
  littleByLittle,
  uprightAndLoose,
  armsBesideYou,
  askAboutTechnique,
  landQuietly,
  groundYouLike,
  flatForBeginners,
  shoeForTheGround,
  shoesInTurn,
  exerciseAndKnowledge,
  strongLegsAndTrunk,
  walkAfterRecovery,
  sitLessAtAStretch,
];

const byId: ReadonlyMap<string, Advice> = new Map(ADVICE.map((advice) => [advice.id, advice]));

/** The advice with this id, or null where there is none. */
export function findAdvice(id: string): Advice | null {
  return byId.get(id) ?? null;
}
