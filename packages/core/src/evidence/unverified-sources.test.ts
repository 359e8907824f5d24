import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AdviceSituation, adviceFor, DAY_DECISIONS, noHealthAnswers } from "../advice/index.ts";
import { assess } from "../assessment/index.ts";
import type { Explanation } from "../results/index.ts";
import { parseScenario } from "../scenario/index.ts";
import { TRIAGE_RULES, type TriageAnswers } from "../triage/index.ts";
import { findSource } from "./index.ts";

const MODEST: ReadonlySet<string> = new Set(["low", "very-low", "convention", "contradicted"]);

const scenarios = new URL("../../../../examples/scenarios/", import.meta.url);
const assessments = readdirSync(scenarios)
  .filter((name) => name.endsWith(".json"))
  .map((name) => {
    const parsed = parseScenario(JSON.parse(readFileSync(new URL(name, scenarios), "utf8")));
    if (!parsed.ok) throw new Error(`${name}: ${parsed.error.message}`);
    return assess(parsed.value);
  });

/** What each rule of the safety check says in its own cases. */
const findings = TRIAGE_RULES.flatMap((rule) => {
  const vectors: readonly { readonly answers: TriageAnswers }[] = JSON.parse(
    readFileSync(new URL(`../triage/${rule.id}/vectors.json`, import.meta.url), "utf8"),
  );
  return vectors.map(({ answers }) => rule.evaluate(answers));
});

const advice = DAY_DECISIONS.flatMap((decision) =>
  [null, 0, 8].flatMap((painNow) => {
    const situation: AdviceSituation = {
      painNow,
      painDurationWeeks: painNow === null ? null : 20,
      legSigns: "yes",
      decision,
      level: "beginner",
      ageYears: 16,
      health: noHealthAnswers,
    };
    return adviceFor(situation).map(({ because }) => because);
  }),
);

type Cited = Pick<Explanation, "rule" | "sources" | "grade">;

/** Every object with sources and a grade, however deep: explanations, and findings that carry the same. */
function citedIn(value: unknown): readonly Cited[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(citedIn);
  if (!("sources" in value && "grade" in value && Array.isArray(value.sources))) return inside;
  const { sources, grade } = value;
  const rule = "rule" in value ? String(value.rule) : "id" in value ? String(value.id) : "?";
  return [{ rule, sources: sources.map(String), grade: grade === null ? null : String(grade) }, ...inside];
}

const tooSure = (cited: readonly Cited[]): readonly string[] => [
  ...new Set(
    cited
      .filter(({ grade }) => grade !== null && !MODEST.has(grade))
      .flatMap(({ rule, sources, grade }) =>
        sources
          .filter((id) => findSource(id)?.verified === false)
          .map((id) => `${rule} cites ${id} with the grade ${grade}`),
      ),
  ),
];

describe("sources whose figures were not checked", () => {
  it("are seen through, however deep", () => {
    const deep = { list: [{ why: { rule: "r", sources: ["hayden-2021"], grade: "moderate" } }] };
    expect(tooSure(citedIn(deep))).toEqual(["r cites hayden-2021 with the grade moderate"]);
    expect(tooSure(citedIn({ rule: "r", sources: ["dahm-2010"], grade: "moderate" }))).toEqual([]);
    expect(tooSure(citedIn({ rule: "r", sources: ["hayden-2021"], grade: "low" }))).toEqual([]);
  });

  it("are cited in the examples, so that this test has something to look at", () => {
    const cited = assessments.flatMap(citedIn);
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.flatMap(({ sources }) => sources).some((id) => findSource(id)?.verified === false)).toBe(
      true,
    );
  });

  it("never carry an explanation that is surer than low", () => {
    expect(tooSure([...assessments.flatMap(citedIn), ...citedIn(findings), ...citedIn(advice)])).toEqual([]);
  });
});
