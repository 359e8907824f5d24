import { afterAll, describe, expect, it } from "vitest";
import { type Random, random } from "../random/index.ts";
import { type LocalDay, parseLocalDay } from "../time/index.ts";
import {
  ALL_IDS,
  type AnyAnswers,
  asAnswers,
  hasRuledOutAnswer,
  isAskedOf,
  isNumberQuestion,
  isRuledOut,
  isSign,
  isUsable,
  nothingAnswered,
  valuesOf,
  visitCombinations,
} from "./answer-space.test-support.ts";
import {
  compareTiers,
  contradictionsIn,
  type QuestionId,
  TRIAGE_RULES,
  type TriageOutcome,
  type TriageRule,
  triage,
} from "./index.ts";
import { gateByTable } from "./warning-sign-table.test-support.ts";

const SEED = 20_260_501;
const WALKS = 85_000;
const STEPS = 10;
const today = parseLocalDay("2026-05-08") ?? ("" as LocalDay);

let total = 0;
const outcomes = { clear: 0, caution: 0, stop: 0, ask: 0 };
const counts: string[] = [];
afterAll(() =>
  console.log(
    `Answer sets put to the whole gate and to the table: ${total} (${counts.join(", ")})`,
    outcomes,
  ),
);

const isCleared = ({ kind }: { readonly kind: string }): boolean => kind === "clear" || kind === "caution";

/** The gate's answer, after it was held against the table. */
function gate(answers: AnyAnswers): TriageOutcome {
  const outcome = triage({
    answers: asAnswers(answers),
    answeredOn: today,
    today,
    askAgain: [],
    questionsAgain: [],
  });
  total += 1;
  outcomes[outcome.kind] += 1;
  const expected = gateByTable(answers);
  const isSame =
    outcome.kind === expected.kind &&
    (outcome.kind !== "stop" || expected.kind !== "stop" || outcome.tier === expected.tier);
  // The gate may ask where the table would not, but only with a contradiction that it names.
  const asksMore =
    outcome.kind === "ask" && isCleared(expected) && contradictionsIn(asAnswers(answers)).length > 0;
  if (!isSame && !asksMore) expect(outcome, JSON.stringify(answers)).toMatchObject(expected);
  if ("clearance" in outcome !== isCleared(outcome))
    expect.fail(`${outcome.kind} with a clearance or without`);
  return outcome;
}

const HARMLESS_NUMBERS: Readonly<Record<string, number>> = {
  "age-years": 35,
  "pain-duration-weeks": 1,
  "pain-severity": 3,
  "onset-age-years": 30,
};

const harmless = (id: QuestionId): unknown => (isNumberQuestion(id) ? HARMLESS_NUMBERS[id] : "no");

/** Denies what is asked and not answered, and takes back what is ruled out, until the answers are whole; did it change any? */
function tidy(answers: Record<string, unknown>): boolean {
  let isChanged = false;
  for (const id of ALL_IDS) {
    if (answers[id] !== undefined && isRuledOut(answers, id)) answers[id] = undefined;
    else if (answers[id] === undefined && isAskedOf(answers, id)) answers[id] = harmless(id);
    else continue;
    isChanged = true;
  }
  // A question denied now may decide about one that was looked at before it.
  if (isChanged) tidy(answers);
  return isChanged;
}

const RUNNERS: readonly AnyAnswers[] = [
  { "back-pain": "no" },
  { "back-pain": "yes" },
  { "back-pain": "yes", "age-years": 71, "pain-duration-weeks": 14, "onset-age-years": 44 },
  { "back-pain": "yes", "age-years": 16, "pain-duration-weeks": 3 },
  { "back-pain": "yes", "age-years": 60, "pain-duration-weeks": 60, "onset-age-years": 34 },
];

function wholeAnswersOf(runner: AnyAnswers): Record<string, unknown> {
  const answers = Object.assign(nothingAnswered(), runner);
  tidy(answers);
  return answers;
}
const WHOLE: readonly AnyAnswers[] = RUNNERS.map(wholeAnswersOf);

const isMilder = (after: TriageOutcome, before: TriageOutcome): boolean => {
  if (before.kind === "stop") return after.kind !== "stop" || compareTiers(after.tier, before.tier) > 0;
  return before.kind === "caution" && after.kind === "clear";
};

const pick = <Value>(by: Random, from: readonly Value[]): Value | undefined =>
  from[by.between(0, from.length - 1)];

/** From one runner's whole answers, one answer after another changes; every set on the way is put to the gate. */
function walk(by: Random): void {
  const answers = Object.assign(nothingAnswered(), pick(by, WHOLE));
  const staysTidy = by.chance(0.7);
  let before = gate(answers);
  for (let step = 0; step < STEPS; step += 1) {
    const id = pick(by, ALL_IDS) ?? "back-pain";
    const was = answers[id];
    const didNotFit = hasRuledOutAnswer(answers);
    answers[id] = by.chance(0.5) ? harmless(id) : pick(by, valuesOf(id));
    if (answers[id] === was) continue;
    const isOneMoreSign = answers[id] === "yes" && isSign(id);
    const after = gate(answers);
    if (isOneMoreSign && isMilder(after, before)) expect.fail(`milder by ${id}: ${JSON.stringify(answers)}`);
    // Where an answer did not fit, the yes may be what makes it fit: the person then answered everything.
    if (isOneMoreSign && was === "no" && before.kind === "ask" && !didNotFit && isCleared(after))
      expect.fail(`cleared by a yes to ${id}: ${JSON.stringify(answers)}`);
    if (!isUsable(id, answers[id]) && isAskedOf(answers, id) && isCleared(after))
      expect.fail(`cleared with ${id} open: ${JSON.stringify(answers)}`);
    before = after;
    if (!staysTidy || !tidy(answers)) continue;
    const whole = gate(answers);
    // Denying what one more sign opened takes nothing of the sign away.
    if (isOneMoreSign && isMilder(whole, after)) expect.fail(`denied away: ${JSON.stringify(answers)}`);
    before = whole;
  }
}

/** Answers to a rule's questions, one set for each way in which the rule can end: what it finds, and what it misses. */
function waysToEnd(rule: TriageRule): readonly AnyAnswers[] {
  const found = new Map<string, AnyAnswers>();
  // One sign is like the next in the long lists: the first six answers of a rule and the examination tell its endings apart.
  const axes = rule.questions.map((id, at) => ({
    id,
    values: at < 6 || !isSign(id) ? valuesOf(id).filter((value) => value !== undefined) : ["no"],
  }));
  visitCombinations(axes, (answers) => {
    const outcome = rule.evaluate(asAnswers(answers));
    const ending = outcome.kind === "applies" ? outcome.whomToSee.id : outcome.kind;
    if (!found.has(ending))
      found.set(ending, Object.fromEntries(rule.questions.map((id) => [id, answers[id]])));
  });
  return [...found.values()];
}

describe("the whole gate, held against the table of warning signs", () => {
  it("for every two changes of whole answers: yes, no, open, and the numbers at each limit", () => {
    const before = total;
    for (const runner of RUNNERS) {
      const start = wholeAnswersOf(runner);
      const answers = wholeAnswersOf(runner);
      expect(isCleared(gate(start))).toBe(true);
      for (const [at, one] of ALL_IDS.entries())
        for (const other of ALL_IDS.slice(at + 1))
          for (const first of valuesOf(one))
            for (const second of valuesOf(other)) {
              if (first === start[one] || second === start[other]) continue;
              answers[one] = first;
              answers[other] = second;
              gate(answers);
              answers[one] = start[one];
              answers[other] = start[other];
            }
    }
    counts.push(`pairs of answers ${total - before}`);
  });

  it("for every four rules, in every way in which each of them can end", () => {
    const before = total;
    const ways = TRIAGE_RULES.map(waysToEnd);
    for (const rule of ways) expect(rule.length).toBeGreaterThan(2);
    const start = wholeAnswersOf({ "back-pain": "yes" });
    const put = (rules: readonly (readonly AnyAnswers[])[], answers: AnyAnswers): void => {
      const [ends, ...rest] = rules;
      for (const end of ends ?? []) put(rest, { ...answers, ...end });
      if (ends !== undefined) return;
      const whole = { ...answers };
      tidy(whole);
      gate(whole);
    };
    for (const [at, one] of ways.entries())
      for (const [next, two] of ways.slice(at + 1).entries())
        for (const [last, three] of ways.slice(at + next + 2).entries())
          for (const four of ways.slice(at + next + last + 3)) put([one, two, three, four], start);
    counts.push(`fours of rules ${total - before}`);
  });

  it("for answers that change one by one at random: no sign more makes it milder, nothing open clears", () => {
    const before = total;
    const by = random(SEED);
    for (let count = 0; count < WALKS; count += 1) walk(by);
    counts.push(`random walks ${total - before}`);
  });

  it("and has met all four ends often enough to mean something", () => {
    for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(10_000);
    expect(total).toBeGreaterThan(1_000_000);
  });
});
