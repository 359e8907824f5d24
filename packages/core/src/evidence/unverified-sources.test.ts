import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AdviceSituation, adviceFor, DAY_DECISIONS, noHealthAnswers } from "../advice/index.ts";
import { assess } from "../assessment/index.ts";
import { FILLABLES, progressOf } from "../progress/index.ts";
import { makeSitting, TODAY } from "../progress/sittings.test-support.ts";
import { QUESTIONNAIRES } from "../questionnaires/index.ts";
import type { Explanation, Sentence } from "../results/index.ts";
import { parseScenario } from "../scenario/index.ts";
import { makeScenario, TODAY as SCENARIO_DAY } from "../scenario/scenario.test-support.ts";
import { SELF_TESTS, selfTestOf } from "../self-tests/index.ts";
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
      isExaminationDue: null,
      isAppointmentDue: null,
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

const NUMBER = /(?<![\w.])\d+(?:[.,]\d+)*(?![\w]|\.\d)/g;
/** The figures of a text, but for the end of a scale ("4 of 10"). */
const numbersIn = (text: string): readonly string[] => [
  ...new Set(text.replace(/ of \d+\b/g, "").match(NUMBER) ?? []),
];
/** What a sentence says of a figure that nobody could check. */
const CAVEAT = /not (?:be )?checked|not confirmed|by convention|a convention/i;

/** Figures that only records say which were not checked: no checked one of the same list has them too. */
function uncheckedFigures(sources: readonly string[]): ReadonlySet<string> {
  const shown = (verified: boolean): readonly string[] =>
    sources.flatMap((id) => {
      const source = findSource(id);
      return source !== null && source.verified === verified ? numbersIn(source.shows) : [];
    });
  const checked = new Set(shown(true));
  return new Set(shown(false).filter((figure) => !checked.has(figure)));
}

/** Figures of unchecked records that these sentences tell, but for those that one of them calls unchecked. */
function toldAsFound(
  sentences: readonly string[],
  sources: readonly string[],
  isFixed = (_sentence: string, _figure: string) => true,
): readonly string[] {
  const unchecked = uncheckedFigures(sources);
  const admitted = new Set(sentences.filter((text) => CAVEAT.test(text)).flatMap(numbersIn));
  return sentences.flatMap((text) =>
    numbersIn(text)
      .filter((figure) => unchecked.has(figure) && !admitted.has(figure) && isFixed(text, figure))
      .map((figure) => `${figure} in "${text}"`),
  );
}

interface Vector {
  readonly answers: unknown;
}
const vectorsOf = (room: string, id: string): readonly Vector[] =>
  JSON.parse(readFileSync(new URL(`../${room}/${id}/vectors.json`, import.meta.url), "utf8"));

const INSTRUMENTS = [
  ...QUESTIONNAIRES.map((instrument) => ({ room: "questionnaires", instrument })),
  ...SELF_TESTS.map((instrument) => ({ room: "self-tests", instrument })),
].map(({ room, instrument }) => ({
  instrument,
  reports: vectorsOf(room, instrument.id).flatMap(({ answers }): readonly (readonly Sentence[])[] => {
    const reported = instrument.report(answers);
    return reported.ok ? [reported.value.statements] : [];
  }),
}));

describe("figures that were not checked", () => {
  it("are seen where a sentence tells them", () => {
    const means = "Students held extension 146 s on average.";
    expect(toldAsFound([means], ["mcgill-1999"])).toEqual([`146 in "${means}"`]);
    expect(toldAsFound([means, "The 146 s were not checked."], ["mcgill-1999"])).toEqual([]);
    expect(toldAsFound([means, "Something else was not checked."], ["mcgill-1999"])).toHaveLength(1);
    expect(toldAsFound(["You held it 147 s."], ["mcgill-1999"])).toEqual([]);
  });

  it.each(INSTRUMENTS.map((one) => [one.instrument.id, one] as const))(
    "are told as such in what the score of %s says",
    (_id, { instrument, reports }) => {
      expect(reports.length).toBeGreaterThan(0);
      // A figure that is in every report with this sentence was published; one that differs is the runner's own.
      const texts = new Map<string, string[]>();
      for (const { id, text } of reports.flat()) texts.set(id, [...(texts.get(id) ?? []), text]);
      const isPublished = (text: string, figure: string): boolean => {
        const same = [...texts.values()].find((all) => all.includes(text)) ?? [];
        return same.every((other) => numbersIn(other).includes(figure));
      };
      const found = reports.flatMap((report) =>
        toldAsFound(
          report.map(({ text }) => text),
          instrument.sources,
          isPublished,
        ),
      );
      expect([...new Set(found)]).toEqual([]);
    },
  );

  const isExplanation = (value: object): value is Explanation =>
    "statement" in value && "sources" in value && "grade" in value;
  const explained = (value: unknown): readonly Explanation[] => {
    if (typeof value !== "object" || value === null) return [];
    const inside = Object.values(value).flatMap(explained);
    return isExplanation(value) ? [value, ...inside] : inside;
  };
  const toldIn = (value: unknown): readonly string[] => [
    ...new Set(
      explained(value)
        .filter(({ grade }) => grade !== "convention")
        .flatMap(({ rule, statement, sources }) =>
          toldAsFound([statement.text], sources).map((told) => `${rule}: ${told}`),
        ),
    ),
  ];

  it("are told as such in progress, and graded as the conventions they are", () => {
    const filled = FILLABLES.flatMap(({ instrument }) => {
      const room = QUESTIONNAIRES.some(({ id }) => id === instrument.id) ? "questionnaires" : "self-tests";
      return vectorsOf(room, instrument.id).map(({ answers }, at) =>
        makeSitting(instrument.id, `2026-05-${String(1 + (at % 28)).padStart(2, "0")}`, answers),
      );
    });
    const series = progressOf({ diary: [], filled, today: TODAY, runs: [] });
    expect(explained(series).length).toBeGreaterThan(20);
    expect(tooSure(citedIn(series))).toEqual([]);
    expect(toldIn(series)).toEqual([]);
    for (const { grade, sources, statement } of explained(series)) {
      if (sources.some((id) => findSource(id)?.verified === false)) {
        expect(grade).toBe("convention");
        if (numbersIn(statement.text).length > 0)
          expect(statement.text).toMatch(/convention|not checked|criteria/);
      }
    }
  });

  it("are told as such in today's answers, in what contributes, in findings and in advice", () => {
    const held = [12, 100, 240].map((extensorS) => {
      const answers = { extensorS, flexorS: 100, rightSideBridgeS: 60, leftSideBridgeS: 50 };
      const test = selfTestOf({ instrumentId: "trunk-endurance", day: SCENARIO_DAY, answers });
      if (test === null) throw new Error("not a test");
      return assess(makeScenario({ selfTests: [test] }));
    });
    expect(JSON.stringify(held)).toContain("luoto-1995");
    expect(tooSure(held.flatMap(citedIn))).toEqual([]);
    expect(toldIn([assessments, held, findings, advice])).toEqual([]);
  });
});
