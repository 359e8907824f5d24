import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type AnyAnswers, asAnswers, isAskedOf, isUsable, valuesOf } from "./answer-space.test-support.ts";
import { compareTiers, type QuestionId, TRIAGE_RULES, type TriageRule } from "./index.ts";

const EXHAUSTIVE_UP_TO = 100_000;
const SEED = 20_260_501;
const RANDOM_CASES = 5_000;

/** Every combination of `values`, one at a time. */
function* combinations(ids: readonly QuestionId[], start: AnyAnswers = {}): Generator<AnyAnswers> {
  const [id, ...rest] = ids;
  if (id === undefined) yield start;
  else
    for (const value of valuesOf(id))
      yield* combinations(rest, value === undefined ? start : { ...start, [id]: value });
}

/** Every combination of each two questions, the others all no, all unknown, or all not answered. */
function* pairs(ids: readonly QuestionId[]): Generator<AnyAnswers> {
  for (const rest of ["no", "unknown", undefined]) {
    const start = Object.fromEntries(
      ids.map((id) => [id, rest === "no" && id === "back-pain" ? "yes" : rest]),
    );
    for (const [at, one] of ids.entries())
      for (const other of ids.slice(at + 1)) yield* combinations([one, other], start);
  }
}

function* random(ids: readonly QuestionId[]): Generator<AnyAnswers> {
  const anyAnswers = fc.record(
    Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...valuesOf(id))] as const)),
  );
  yield* fc.sample(anyAnswers, { seed: SEED, numRuns: RANDOM_CASES });
}

const sizeOf = (ids: readonly QuestionId[]): number =>
  ids.reduce((size, id) => size * valuesOf(id).length, 1);
const isExhaustive = (rule: TriageRule): boolean => sizeOf(rule.questions) <= EXHAUSTIVE_UP_TO;

function* casesOf(rule: TriageRule): Generator<AnyAnswers> {
  if (isExhaustive(rule)) yield* combinations(rule.questions);
  else {
    yield* pairs(rule.questions);
    yield* random(rule.questions);
  }
}

/** Everything that is wrong with what the rule makes of these answers and of those one step away. */
function faultsOf(rule: TriageRule, answers: AnyAnswers): readonly string[] {
  const outcome = rule.evaluate(asAnswers(answers));
  const faults: string[] = [];
  for (const id of rule.questions) {
    const isOpen = !isUsable(id, answers[id]);
    if (outcome.kind === "does-not-apply" && isOpen && isAskedOf(answers, id))
      faults.push(`${id} is open and counts as denied`);
    if (isOpen) {
      const unknown = rule.evaluate(asAnswers({ ...answers, [id]: "unknown" }));
      const absent = rule.evaluate(asAnswers({ ...answers, [id]: undefined }));
      if (unknown.kind !== absent.kind) faults.push(`${id}: "I don't know" is worth more than no answer`);
    }
    for (const value of valuesOf(id)) {
      if (value === answers[id]) continue;
      const next = rule.evaluate(asAnswers({ ...answers, [id]: value }));
      if (outcome.kind === "does-not-apply" && isOpen && isUsable(id, value) && next.kind === "applies")
        faults.push(`${id} was open, the rule was denied, and ${value} makes it apply`);
      if (value !== "yes" || outcome.kind !== "applies") continue;
      if (next.kind !== "applies") faults.push(`a yes to ${id} takes the finding away`);
      else if (compareTiers(next.tier, outcome.tier) > 0) faults.push(`a yes to ${id} lowers the tier`);
      else if (outcome.blocksRunning && !next.blocksRunning) faults.push(`a yes to ${id} lets run again`);
    }
  }
  return faults;
}

const counts: string[] = [];
afterAll(() => console.log(`Answer sets for each rule: ${counts.join(", ")}`));

describe.each(TRIAGE_RULES.map((rule): [string, TriageRule] => [rule.id, rule]))(
  "rule %s",
  { timeout: 60_000 },
  (_id, rule) => {
    const how = isExhaustive(rule) ? "every combination of answers" : "every pair and random answers";

    it(`never denies on an open answer and never gets milder by one more sign, over ${how}`, () => {
      const seen = new Set<string>();
      let cases = 0;
      for (const answers of casesOf(rule)) {
        cases += 1;
        seen.add(rule.evaluate(asAnswers(answers)).kind);
        const faults = faultsOf(rule, answers);
        if (faults.length > 0) expect(faults, JSON.stringify(answers)).toEqual([]);
      }
      expect(seen).toEqual(new Set(["applies", "does-not-apply", "not-enough-information"]));
      if (isExhaustive(rule)) expect(cases).toBe(sizeOf(rule.questions));
      counts.push(`${rule.id} ${cases}${isExhaustive(rule) ? "" : " (pairs and random)"}`);
    });
  },
);
