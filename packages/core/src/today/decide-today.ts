import type { Explanation } from "../results/index.ts";
import type { TriageFinding } from "../triage/index.ts";
import { adviceFor, lookAgainFor } from "./advice.ts";
import { allowanceFor } from "./allowance.ts";
import type { TodayDecision } from "./decision.ts";
import type { Judgement, TodayRule } from "./judgement.ts";
import { explainPolicy } from "./policy.ts";
import { TODAY_RULES } from "./rules.ts";
import type { TodayInput } from "./today-input.ts";

/** May the runner run today? The first rule that applies decides, and the answer carries it. */
export function decideToday(input: TodayInput): TodayDecision {
  const [rule, judgement] = firstJudgement(input);
  return {
    kind: judgement.kind,
    headline: judgement.headline,
    because: explanationOf(rule, judgement),
    notes: [...input.triage.findings.map(whomToSee), ...spikeNotes(input)],
    needs: judgement.needs ?? [],
    restUntil: judgement.kind === "rest" ? (judgement.restUntil ?? "settled") : null,
    allowance: allowanceFor(judgement, input.load),
    doToday: adviceFor[judgement.kind],
    lookAgain: lookAgainFor[judgement.kind],
    policy: explainPolicy(input.runner.returnPolicy),
    otherPolicy: explainPolicy(
      input.runner.returnPolicy === "pain-guided" ? "pain-free-first" : "pain-guided",
    ),
  };
}

function firstJudgement(input: TodayInput): readonly [TodayRule, Judgement] {
  for (const rule of TODAY_RULES) {
    const judgement = rule.judge(input);
    if (judgement !== null) return [rule, judgement];
  }
  // The last rule always applies; if someone takes it out, nobody must be told to run by accident.
  throw new Error("no rule of today decided");
}

const explanationOf = (rule: TodayRule, judgement: Judgement): Explanation => ({
  rule: rule.id,
  version: rule.version,
  statement: judgement.statement,
  facts: judgement.facts,
  thresholds: judgement.thresholds ?? [],
  sources: judgement.sources,
  grade: judgement.grade,
});

/** Every finding of triage says whom to see, the deciding one too. */
const whomToSee = (finding: TriageFinding): Explanation => ({
  ...finding.because,
  statement: finding.whomToSee,
});

/** A step in the last two weeks that was longer than the bound belongs beside every answer about running. */
function spikeNotes({ load, triage }: TodayInput): readonly Explanation[] {
  if (triage.kind === "stop") return [];
  const latest = load.recentSpikes.find(
    ({ spike }) => spike.kind === "computed" && spike.value !== "reference",
  );
  return latest === undefined ? [] : [latest.why];
}
