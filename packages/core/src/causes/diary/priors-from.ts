import { sentence } from "../../results/index.ts";
import type { PriorsFrom } from "../cause-finding.ts";
import type { LearntPriors } from "../learning/learn-priors.ts";

/** Where what was believed before the diary spoke comes from. */
export function priorsFrom(learnt: LearntPriors | null): PriorsFrom {
  const runners = learnt?.runners ?? 0;
  if (runners === 0) {
    return {
      runners,
      statement: sentence(
        "causes.priors.published",
        "What is expected before your diary speaks comes from published effects.",
      ),
    };
  }
  return {
    runners,
    statement:
      runners === 1
        ? sentence(
            "causes.priors.oneRunner",
            "What is expected before your diary speaks comes from published effects and 1 other runner. What your diary is said to speak for rests on your own flares alone.",
          )
        : sentence(
            "causes.priors.runners",
            "What is expected before your diary speaks comes from published effects and {runners} other runners. What your diary is said to speak for rests on your own flares alone.",
            { runners },
          ),
  };
}
