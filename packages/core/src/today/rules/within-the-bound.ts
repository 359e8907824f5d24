import { type Sentence, sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";
import { worstOfToday } from "../known-pain.ts";
import type { LastRun } from "../last-run.ts";

/**
 * The last rule: it always applies, and only what no rule before it held back gets here: a run with a bound, after a last
 * run that was told. That it has settled is only said where its next morning or day after was entered.
 */
export const withinTheBound: TodayRule = {
  id: "within-the-bound",
  version: "today-within-the-bound/2",
  description:
    "When nothing before held it back, then an easy run, no longer than a tenth more than the longest of 30 days.",
  judge(input) {
    const pain = worstOfToday(input);
    const { boundForTodayM: bound } = input.load;
    return {
      kind: "run",
      style: "easy",
      headline: sentence("today.run", "You may run today, easy and within your bound."),
      statement: whyRun(pain ?? 0, input.lastRun),
      facts: [
        { label: "Worst pain today", value: pain, unit: "of 10" },
        { label: "Worst pain of the last run", value: input.lastRun?.pain ?? null, unit: "of 10" },
        {
          label: "Worst pain of the morning or day after",
          value: input.lastRun?.dayAfter ?? null,
          unit: "of 10",
        },
        {
          label: "Longest run today",
          value: bound.kind === "computed" ? bound.value / 1000 : null,
          unit: "km",
        },
      ],
      sources: ["backstride-today-rules", "frandsen-2025"],
      grade: "low",
    };
  },
};

const whyRun = (pain: number, lastRun: LastRun | null): Sentence =>
  lastRun !== null && lastRun.pain !== null && lastRun.pain > 0
    ? sentence(
        "today.runSettledWhy",
        "Nothing was found that stops you, your back is at {pain} of 10, and your last run, which brought {lastPain} of 10, had settled by the next morning.",
        { pain, lastPain: lastRun.pain },
      )
    : sentence(
        "today.runPainlessWhy",
        "Nothing was found that stops you, your back is at {pain} of 10, and you entered no pain from your last run.",
        { pain },
      );
