import { type Sentence, sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { usualLevel, worstOfLaterMorning, worstOfMorning } from "../known-pain.ts";

/**
 * A run has settled where the next morning is at most 1 above what is usual (silbernagel-2007, borrowed). Where nothing
 * is known to be usual, nothing may be added to the 1: a first morning of 5 is no usual morning. A run that was above that
 * on its next morning settles once a later one is not. What was never entered is
 * left to the rule not-known-to-have-settled.
 */
export const notSettledByMorning: TodayRule = {
  id: "not-settled-by-morning",
  version: "today-not-settled-by-morning/3",
  description:
    "When this morning's pain is more than 1 above the runner's usual level, or more than 1 where no level is known to be usual, on the morning after a run or while it has not settled since, or the back has been worse for a week, then rest from running, under either policy.",
  judge(input) {
    const { rise, policy, lastRun } = input;
    const { morningRise, sources } = policy.limits;
    const morning = worstOfMorning(input);
    const usual = usualLevel(input);
    const isAbove = (pain: number | null | undefined): pain is number =>
      typeof pain === "number" && pain > (usual ?? 0) + morningRise;
    const later = isAbove(lastRun?.dayAfter) ? worstOfLaterMorning(input) : null;
    const unsettled = [morning, later].find(isAbove);
    const isUnsettled = unsettled !== undefined;
    if (!isUnsettled && !rise.isRising) return null;
    return {
      kind: "rest",
      headline: sentence("today.rest.unsettled", "Give it a day: no running today, but keep walking."),
      statement: isUnsettled
        ? whyUnsettled(unsettled, usual, morningRise)
        : sentence("today.rest.risingWhy", "Your back has been worse this week than in the week before."),
      facts: [
        { label: "Pain this morning", value: unsettled ?? morning ?? later, unit: "of 10" },
        { label: "Usual for you, of the ten days before the last three", value: usual, unit: "of 10" },
        { label: "Middle of the daily worst, last seven days", value: rise.lastWeek, unit: "of 10" },
        { label: "The seven days before", value: rise.weekBefore, unit: "of 10" },
      ],
      thresholds: [
        { label: "More above the usual than", limit: morningRise, unit: "of 10", met: isUnsettled },
      ],
      sources: [...sources, "ostelo-2008"],
      grade: "low",
    };
  },
};

const whyUnsettled = (morning: number, usual: number | null, limit: number): Sentence =>
  usual === null
    ? sentence(
        "today.rest.morningUnknownWhy",
        "Your back is at {morning} of 10 this morning, and what is usual for you is not known yet. Above {limit} a morning can't count as settled then.",
        { morning, limit },
      )
    : sentence(
        "today.rest.morningWhy",
        "Your back is at {morning} of 10 this morning, and {usual} is usual for you. The last run has not settled yet.",
        { morning, usual },
      );
