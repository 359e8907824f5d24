import { describe, expect, it } from "vitest";
import { BETTER_SUPPORTED, findClaim, findSource, type Grade, ROWS } from "../evidence/index.ts";
import * as triageWeeks from "../triage/duration-and-severity/rule.ts";
import { ADVICE, describeAllAdvice, describedAdviceSchema, findAdvice } from "./index.ts";
import * as weeks from "./thresholds.ts";

const byId = ADVICE.map((advice) => [advice.id, advice] as const);
const isRemedyOrPrevention = (row: string): boolean => /^[RP]/.test(row);

/** From most to least sure; a convention has no evidence, and what is contradicted has some against it. */
const FROM_MOST_SURE: readonly Grade[] = [
  "high",
  "moderate",
  "low",
  "very-low",
  "convention",
  "contradicted",
];

describe("the advice", () => {
  it("answers every remedy and every prevention of the article", () => {
    const rows = new Set(ADVICE.map(({ row }) => row));
    expect(ROWS.filter((row) => isRemedyOrPrevention(row) && !rows.has(row))).toEqual([]);
  });

  it("answers every audited claim about a remedy or prevention", () => {
    const answered = new Set(ADVICE.flatMap(({ claims }) => claims));
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
    expect([...numbered("R", 6), ...numbered("P", 8)].filter((id) => !answered.has(id))).toEqual([]);
  });

  it("says everything that is better supported than the article, and names no entry that there is not", () => {
    const said = new Set(ADVICE.flatMap(({ betterSupported }) => betterSupported));
    expect([...said].toSorted()).toEqual(BETTER_SUPPORTED.map(({ id }) => id).toSorted());
  });

  it("has ids of words, none twice, and none that is a claim, a row or a source", () => {
    const ids = ADVICE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      expect(findClaim(id) ?? findSource(id), id).toBeNull();
      expect(findAdvice(id)?.id).toBe(id);
    }
    expect(findAdvice("R3")).toBeNull();
  });

  it("names the weeks and the severity of the safety check", () => {
    expect(weeks.PHYSIOTHERAPIST_POSSIBLE_FROM_WEEKS).toBe(triageWeeks.PHYSIOTHERAPIST_POSSIBLE_FROM_WEEKS);
    expect(weeks.PHYSIOTHERAPIST_DUE_FROM_WEEKS).toBe(triageWeeks.PHYSIOTHERAPIST_DUE_FROM_WEEKS);
    expect(weeks.SEVERE_FROM).toBe(triageWeeks.SEVERE_FROM);
  });

  it("keeps the shape that the command line prints, with what the article and the evidence say beside it", () => {
    const described = describeAllAdvice();
    for (const advice of described) expect(describedAdviceSchema.parse(advice)).toEqual(advice);
    const creams = described.find(({ id }) => id === "creams");
    expect(creams?.articleSays).toEqual(["Creams help."]);
    expect(creams?.evidenceSays).toEqual([findClaim("R5")?.evidenceSays]);
  });
});

describe.each(byId)("%s", (_id, advice) => {
  const sources = [...advice.sources, ...advice.cautionSources];

  it("has sources, and they and its claims exist", () => {
    expect(advice.sources.length).toBeGreaterThan(0);
    expect(sources.filter((id) => findSource(id) === null)).toEqual([]);
    expect(advice.claims.filter((id) => findClaim(id) === null)).toEqual([]);
    expect(advice.claims.length + advice.betterSupported.length).toBeGreaterThan(0);
  });

  it("has a source for its cautions exactly where it has cautions", () => {
    expect(advice.cautionSources.length > 0).toBe(advice.mustNotWhen.length > 0);
    const conditions = advice.mustNotWhen.map(({ condition }) => condition);
    expect(new Set(conditions).size).toBe(conditions.length);
  });

  it("has the lowest grade of its claims and entries, or says why not", () => {
    const grades = [
      ...advice.claims.flatMap((id) => findClaim(id)?.grade ?? []),
      ...BETTER_SUPPORTED.filter(({ id }) => advice.betterSupported.includes(id)).map(({ grade }) => grade),
    ];
    const lowest = grades.toSorted(
      (left, right) => FROM_MOST_SURE.indexOf(right) - FROM_MOST_SURE.indexOf(left),
    )[0];
    if (advice.grade === lowest) expect(advice.gradeNote).toBeNull();
    else expect(advice.gradeNote?.length ?? 0).toBeGreaterThan(40);
  });

  it("is no surer than the best of its sources, but for the rule of safety to see a doctor", () => {
    const places = advice.sources.map((id) =>
      FROM_MOST_SURE.indexOf(findSource(id)?.grade ?? "contradicted"),
    );
    const isSafetyRule = advice.id === "doctor-when-serious";
    if (!isSafetyRule) {
      expect(FROM_MOST_SURE.indexOf(advice.grade)).toBeGreaterThanOrEqual(Math.min(...places));
    }
  });

  it("is surer than low only where every source was checked", () => {
    const unchecked = advice.sources.filter((id) => findSource(id)?.verified === false);
    if (["high", "moderate"].includes(advice.grade)) expect(unchecked).toEqual([]);
  });

  it("is graded as a convention exactly where no publication carries it", () => {
    const carriesEvidence = advice.sources.some((id) => findSource(id)?.kind !== "convention");
    expect(advice.grade === "convention").toBe(!carriesEvidence);
  });
});

describe("advice that rests on publications of which none was checked", () => {
  const uncheckedOnly = (sources: readonly string[]): boolean => {
    const publications = sources
      .flatMap((id) => findSource(id) ?? [])
      .filter(({ kind }) => kind !== "convention");
    return publications.length > 0 && publications.every(({ verified }) => !verified);
  };
  const FINDING =
    /\d ?%|\b(stud(y|ies)|trials?|research|show(s|n|ed)?|found|finds|proved?n?|lower(s|ed)|reduc(es|ed)|prevent(s|ed)|eased|evidence (shows|says)|came with|went with|improved)\b/i;

  it("is marked so, and nothing else is", () => {
    for (const { id, sources, isVerified } of describeAllAdvice()) {
      expect(isVerified, id).toBe(!uncheckedOnly(sources));
    }
    expect(describeAllAdvice().flatMap(({ id, isVerified }) => (isVerified ? [] : [id]))).toEqual([
      "one-painful-spot",
      "turn-to-walking",
      "shoe-for-the-ground",
    ]);
  });

  it("is not worded as a finding", () => {
    expect("It eased pain in one small trial").toMatch(FINDING);
    for (const { id, text, sources } of ADVICE)
      if (uncheckedOnly(sources)) expect(text, id).not.toMatch(FINDING);
  });
});
