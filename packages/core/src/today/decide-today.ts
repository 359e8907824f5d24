import type { Explanation } from "../results/index.ts";
import type { TriageFinding } from "../triage/index.ts";
import { allowanceFor } from "./allowance.ts";
import { cancerNote } from "./cancer-note.ts";
import type { TodayDecision } from "./decision.ts";
import { doTodayFor } from "./do-today.ts";
import type { AllowingJudgement, GateRule, HoldingJudgement, Judgement, TodayRule } from "./judgement.ts";
import { lookAgainAfter } from "./look-again.ts";
import { explainPolicy, policyOf } from "./policy.ts";
import { isPregnancyToWatch, pregnancy, pregnancyNote } from "./rules/pregnancy.ts";
import { DAY_RULES, GATE_RULES } from "./rules.ts";
import { isCleared, type TodayInput } from "./today-input.ts";

/** May the runner run today? The first rule that applies decides, and the answer carries it. */
export function decideToday(input: TodayInput): TodayDecision {
  const gated = firstOf(GATE_RULES, (rule) => rule.judge(input));
  if (gated !== null) return heldBack(gated, input);
  // Triage either stops, asks or clears; if a rule of the gate is taken out, nobody must be told to run by accident.
  if (!isCleared(input)) throw new Error("neither the gate nor triage decided");
  const decided = firstOf(DAY_RULES, (rule) => rule.judge(input));
  if (decided === null) throw new Error("no rule of today decided");
  const { rule, judgement } = decided;
  if (!allows(judgement)) return heldBack({ rule, judgement }, input);
  const { kind } = judgement;
  return {
    kind,
    ...aboutToday({ rule, judgement }, input),
    restUntil: null,
    allowance: allowanceFor(input.triage.clearance, judgement, input.load),
  };
}

const allows = (judgement: Judgement): judgement is AllowingJudgement =>
  judgement.kind === "modify" || judgement.kind === "run";

interface Decided<Rule, Made> {
  readonly rule: Rule;
  readonly judgement: Made;
}

function firstOf<Rule, Made>(
  rules: readonly Rule[],
  judge: (rule: Rule) => Made | null,
): Decided<Rule, Made> | null {
  for (const rule of rules) {
    const judgement = judge(rule);
    if (judgement !== null) return { rule, judgement };
  }
  return null;
}

function heldBack(
  { rule, judgement }: Decided<GateRule | TodayRule, HoldingJudgement>,
  input: TodayInput,
): TodayDecision {
  const { kind } = judgement;
  return {
    kind,
    ...aboutToday({ rule, judgement }, input),
    needs: judgement.needs ?? [],
    restUntil: restUntilOf(judgement),
    allowance: null,
  };
}

const restUntilOf = (judgement: Judgement): TodayDecision["restUntil"] =>
  judgement.kind === "rest" ? (judgement.restUntil ?? "settled") : null;

/** What every answer has. */
function aboutToday({ rule, judgement }: Decided<GateRule | TodayRule, Judgement>, input: TodayInput) {
  const { policy } = input;
  const findings = findingsBeside({ rule, judgement }, input);
  // Said once: in the headline, else with the finding, else by itself.
  const isPregnancySaid = rule.id === pregnancy.id || findings.some(isPregnancyToWatch);
  const other = policyOf(policy.id === "pain-guided" ? "pain-free-first" : "pain-guided", policy.limits);
  return {
    headline: judgement.headline,
    because: explanationOf(rule, judgement),
    notes: [
      ...findings.map(whomToSee),
      ...(isPregnancySaid ? [] : pregnancyNote(input)),
      ...cancerNote(input),
      ...spikeNotes(input),
    ],
    needs: [],
    doToday: doTodayFor(judgement.kind, {
      restUntil: restUntilOf(judgement),
      hasFinding: input.triage.findings.length > 0,
    }),
    lookAgain: judgement.lookAgain ?? lookAgainAfter(judgement.kind, restUntilOf(judgement)),
    policy: explainPolicy(policy),
    otherPolicy: explainPolicy(other),
  };
}

const explanationOf = (rule: GateRule | TodayRule, judgement: Judgement): Explanation => ({
  rule: rule.id,
  version: rule.version,
  statement: judgement.statement,
  facts: judgement.facts,
  thresholds: judgement.thresholds ?? [],
  sources: judgement.sources,
  grade: judgement.grade,
});

/** Where someone is to be seen first, or may have to be, nothing is said that only has to be watched: it would be weaker than the answer. */
function findingsBeside(
  { rule, judgement }: Decided<GateRule | TodayRule, Judgement>,
  { triage }: TodayInput,
): readonly TriageFinding[] {
  const isSentFirst =
    triage.kind === "stop" || triage.kind === "ask" || restUntilOf(judgement) === "examined";
  if (isSentFirst) return triage.findings.filter(({ tier }) => tier !== "watch");
  return rule.id === pregnancy.id
    ? triage.findings.filter((finding) => !isPregnancyToWatch(finding))
    : triage.findings;
}

/** Each such finding of triage says whom to see, the deciding one too. */
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
