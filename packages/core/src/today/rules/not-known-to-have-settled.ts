import { type Sentence, sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { whenOf, worstOfMorning } from "../known-pain.ts";
import type { ToldRun } from "../told-run.ts";

/**
 * That a run has settled is only known where it was told without pain, or where its next morning was entered at 1 of 10 or
 * less. A usual level does not help here: it makes a smaller run of a rest (not-settled-by-morning), never a full one.
 */
export const notKnownToHaveSettled: TodayRule = {
  id: "not-known-to-have-settled",
  version: "today-not-known-to-have-settled/3",
  description:
    "When nothing was entered about the last run, or it hurt and the day after it was not entered, or the morning after was above 1 of 10, then walk and run in turns: not known is not settled.",
  judge(input) {
    const { lastRun, toldRuns, policy } = input;
    const { morningRise, sources } = policy.limits;
    const ofToday = worstOfMorning(input);
    const open = [...toldRuns, ...(lastRun === null ? [] : [lastRun])]
      .map((run) => {
        const morning = worse(run.dayAfter, ofToday);
        // This morning is the next one only after a run of yesterday.
        const isMorningKnown = run.dayAfter !== null || (run.daysAgo === 1 && ofToday !== null);
        const when = whenOf(run.day, input.today);
        return { run, morning, statement: whyOpen(run, { morning, isMorningKnown, when }, morningRise) };
      })
      .find(({ statement }) => statement !== null);
    if (open === undefined || open.statement === null) return null;
    const { run, morning, statement } = open;
    return {
      kind: "modify",
      style: "walk-run",
      headline: sentence("today.modify.open", "You may run a little today: short, easy, walking in between."),
      statement,
      facts: [
        { label: "Days since the last run", value: run.daysAgo, unit: "days" },
        { label: "Worst pain of the last run", value: run.pain, unit: "of 10" },
        { label: "Worst pain of the morning or day after", value: morning, unit: "of 10" },
      ],
      thresholds: [
        {
          label: "Settled by the next morning up to",
          limit: morningRise,
          unit: "of 10",
          met: morning !== null && morning <= morningRise,
        },
      ],
      sources,
      grade: "low",
    };
  },
};

function whyOpen(
  lastRun: ToldRun,
  {
    morning,
    isMorningKnown,
    when,
  }: { readonly morning: number | null; readonly isMorningKnown: boolean; readonly when: string },
  limit: number,
): Sentence | null {
  const { pain } = lastRun;
  if (morning !== null && morning > limit) {
    return sentence(
      "today.modify.openMorningWhy",
      "On the morning after your last run your back was at {morning} of 10. Above {limit} a run has not settled by then, so begin smaller.",
      { morning, limit },
    );
  }
  if (pain === null) {
    return sentence(
      "today.modify.openRunWhy",
      "Nothing was entered about your last run, {when}. How your back took it is not known, so begin smaller. Enter it in the diary, and the answer may change.",
      { when },
    );
  }
  if (pain === 0 || isMorningKnown) return null;
  return sentence(
    "today.modify.openNextMorningWhy",
    "Your last run, {when}, brought {pain} of 10, and the morning after was not entered. Whether it settled is not known, so begin smaller.",
    { when, pain },
  );
}

const worse = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? (left ?? right) : Math.max(left, right);
