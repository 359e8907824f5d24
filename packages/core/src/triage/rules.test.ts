import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseTriageAnswers, QUESTIONS, TRIAGE_RULES, type TriageAnswers, type TriageRule } from "./index.ts";
import type { RuleOutcome } from "./triage-rule.ts";

/** One case of a rule, as a clinician reads it in `<rule-id>/vectors.json`. */
interface RuleVector {
  readonly name: string;
  readonly answers: TriageAnswers;
  /** This vector stands at a threshold of the rule, with this value. */
  readonly boundary?: { readonly threshold: string; readonly value: number };
  readonly expected: {
    readonly outcome: RuleOutcome["kind"];
    readonly tier?: string;
    readonly blocksRunning?: boolean;
    /** Which of the rule's sentences about whom to see, where the tier alone does not tell two apart. */
    readonly advice?: string;
    readonly missing?: readonly string[];
  };
}

const here = (path: string): URL => new URL(path, import.meta.url);
const vectorsOf = (ruleId: string): readonly RuleVector[] =>
  JSON.parse(readFileSync(here(`${ruleId}/vectors.json`), "utf8"));

/** The numbers that a rule's files export, by name. */
async function thresholdsOf(ruleId: string): Promise<readonly (readonly [string, number])[]> {
  const files = readdirSync(here(`${ruleId}/`)).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const modules = await Promise.all(
    files.map((name): Promise<Record<string, unknown>> => import(here(`${ruleId}/${name}`).href)),
  );
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (typeof value === "number" ? [[name, value]] : [])),
  ) as (readonly [string, number])[];
}

/** What a rule made of the answers, with only what the vector speaks of. */
function seenAs(outcome: RuleOutcome, expected: RuleVector["expected"]): RuleVector["expected"] {
  if (outcome.kind === "does-not-apply") return { outcome: outcome.kind };
  if (outcome.kind === "not-enough-information") return { outcome: outcome.kind, missing: outcome.missing };
  const { kind, tier, blocksRunning, whomToSee } = outcome;
  const seen = { outcome: kind, tier, blocksRunning };
  return expected.advice === undefined ? seen : { ...seen, advice: whomToSee.id.split(".").at(-1) ?? "" };
}

/** The value that the vector says it stands at: a number that was answered, or so many signs chosen. */
function standsAt({ answers, boundary }: RuleVector): boolean {
  const chosen = Object.entries(answers).filter(([id, answer]) => id !== "back-pain" && answer === "yes");
  return (
    boundary !== undefined &&
    (Object.values(answers).includes(boundary.value) || chosen.length === boundary.value)
  );
}

/** The answers, with a note of each question that was read from them. */
function watched(answers: TriageAnswers): {
  readonly answers: TriageAnswers;
  readonly read: ReadonlySet<string>;
} {
  const read = new Set<string>();
  const proxy = new Proxy(answers, {
    get(target, key) {
      read.add(String(key));
      return Reflect.get(target, key);
    },
  });
  return { answers: proxy, read };
}

it("has one folder for each rule and one rule for each folder", () => {
  const folders = readdirSync(here("."), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "questions")
    .map((entry) => entry.name);
  expect(TRIAGE_RULES.map((rule) => rule.id).toSorted()).toEqual(folders.toSorted());
});

describe.each(TRIAGE_RULES.map((rule): [string, TriageRule] => [rule.id, rule]))("rule %s", (id, rule) => {
  const vectors = vectorsOf(id);

  it.each(vectors.map((vector): [string, RuleVector] => [vector.name, vector]))("%s", (_name, vector) => {
    expect(seenAs(rule.evaluate(vector.answers), vector.expected)).toEqual(vector.expected);
  });

  it("says who it is, what it does and on whose word", () => {
    expect(rule.version).toMatch(new RegExp(`^${id}/[1-9]\\d*$`));
    expect(rule.title).toMatch(/^[A-Z].{5,80}$/);
    expect(rule.description).toMatch(/^[A-Z].{40,}\.$/);
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const source of rule.sources) expect(source).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("reads only questions that exist and that it declares, and the questions that decide about them", () => {
    const declared = new Set<string>(rule.questions);
    for (const question of rule.questions) {
      const found = QUESTIONS.find((candidate) => candidate.id === question);
      expect(found?.id).toBe(question);
      // A gate that is open must itself be reported as missing, or a question behind it would pass for denied.
      for (const gate of found?.gates ?? []) expect(declared, `the gate of ${question}`).toContain(gate);
    }
    for (const vector of vectors) {
      const { answers, read } = watched(vector.answers);
      rule.evaluate(answers);
      for (const question of read) expect(declared, `read in "${vector.name}"`).toContain(question);
    }
  });

  it("has vectors with answers that can be given, each under its own name", () => {
    expect(new Set(vectors.map((vector) => vector.name)).size).toBe(vectors.length);
    for (const vector of vectors) {
      expect(parseTriageAnswers(vector.answers), vector.name).toEqual({ ok: true, value: vector.answers });
    }
  });

  it("has a vector where it applies, one where it doesn't, one not answered and one 'I don't know'", () => {
    const outcomes = new Set(vectors.map((vector) => vector.expected.outcome));
    expect(outcomes).toEqual(new Set(["applies", "does-not-apply", "not-enough-information"]));
    const open = vectors.filter((vector) => vector.expected.outcome === "not-enough-information");
    expect(open.some((vector) => Object.values(vector.answers).includes("unknown"))).toBe(true);
    expect(open.some((vector) => !Object.values(vector.answers).includes("unknown"))).toBe(true);
  });

  it("has two vectors on either side of each threshold, one step apart, that end differently", async () => {
    const thresholds = await thresholdsOf(id);
    for (const [name, limit] of thresholds) {
      const isAbove = /ABOVE|LONGER_THAN/.test(name);
      const pair = [isAbove ? limit : limit - 1, isAbove ? limit + 1 : limit].map((value) =>
        vectors.find(({ boundary }) => boundary?.threshold === name && boundary.value === value),
      );
      const [below, above] = pair;
      expect(below && standsAt(below), `${name}: below`).toBe(true);
      expect(above && standsAt(above), `${name}: above`).toBe(true);
      expect(below?.expected, `${name} changes nothing`).not.toEqual(above?.expected);
    }
    const named = new Set(vectors.flatMap(({ boundary }) => (boundary ? [boundary.threshold] : [])));
    expect(new Set(thresholds.map(([name]) => name))).toEqual(named);
  });

  it("explains itself wherever it applies: version, sources, and every relevant answer that it read", () => {
    for (const vector of vectors) {
      const outcome = rule.evaluate(vector.answers);
      if (outcome.kind !== "applies") continue;
      expect(outcome.because).toMatchObject({ rule: id, version: rule.version, sources: rule.sources });
      expect(outcome.because.facts.length).toBeGreaterThan(0);
      expect(outcome.whomToSee.text.length).toBeGreaterThan(20);
      if (outcome.tier === "emergency" || outcome.tier === "urgent") expect(outcome.blocksRunning).toBe(true);
      if (outcome.tier === "watch") expect(outcome.blocksRunning).toBe(false);
    }
  });
});

it("tells which count was reached, where a count decides", () => {
  const reached = (ruleId: string, name: string): readonly boolean[] => {
    const answers = vectorsOf(ruleId).find((vector) => vector.name === name)?.answers ?? {};
    const outcome = TRIAGE_RULES.find((rule) => rule.id === ruleId)?.evaluate(answers);
    return outcome?.kind === "applies" ? outcome.because.thresholds.map((threshold) => threshold.met) : [];
  };
  expect(reached("progressive-weakness", "foot drop alone: one sign")).toEqual([false]);
  expect(reached("progressive-weakness", "foot drop and unsteady walking: two signs")).toEqual([true]);
  expect(reached("inflammatory-back-pain", "three criteria: the blood test first")).toEqual([true, false]);
  expect(reached("inflammatory-back-pain", "four criteria: referral")).toEqual([true, true]);
});
