import fc from "fast-check";
import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import { type Assessment, assessToday } from "../assessment/index.ts";
import { scenarios } from "../assessment/made-up-scenarios.test-support.ts";
import type { makePlan } from "../plans/index.ts";
import { type Random, random } from "../random/index.ts";
import type { Scenario } from "../scenario/index.ts";
import { makeScenario, TODAY } from "../scenario/scenario.test-support.ts";
import type { TodayInput } from "../today/index.ts";
import { GATE_RULES } from "../today/rules.ts";
import {
  ALL_IDS,
  type AnyAnswers,
  asAnswers,
  SIGNS_THAT_BLOCK_ALONE,
  valuesOf,
} from "./answer-space.test-support.ts";
import {
  isTriageCleared,
  QUESTIONS,
  type QuestionId,
  TRIAGE_RULES,
  type TriageAnswers,
  type TriageCleared,
  type TriageOutcome,
  triage,
} from "./index.ts";

const SEED = 20_260_531;
/** Made-up runners: diaries, runs, shoes, levels and policies of every kind. */
const RUNNERS = fc.sample(scenarios, { seed: SEED, numRuns: 40 });

const cleared = makeScenario().safetyCheck;
const hurting: TriageAnswers = { ...cleared.answers, "back-pain": "yes" };

/** What has to be answered with yes for a sign to be asked for. */
const OPENED_BY: Readonly<Record<string, QuestionId>> = {
  "hop-pain": "focal-impact-pain",
  "missed-periods": "focal-impact-pain",
  "low-energy": "focal-impact-pain",
  "previous-bone-stress-injury": "focal-impact-pain",
  "pregnancy-bleeding-or-contractions": "pregnant",
};

const yesTo = (id: QuestionId): AnyAnswers => {
  const opener = OPENED_BY[id];
  return { ...hurting, ...(opener === undefined ? {} : { [opener]: "yes" }), [id]: "yes" };
};

/** Every sign that stops alone, every rule's own cases that stop, and all signs at once. */
const stops: readonly (readonly [string, TriageAnswers])[] = [
  ...SIGNS_THAT_BLOCK_ALONE.map((id) => [id, asAnswers(yesTo(id))] as const),
  [
    "young and worse bending backwards",
    asAnswers({
      ...hurting,
      "age-years": 16,
      "pain-duration-weeks": 3,
      "pain-with-activity": "yes",
      "worse-bending-backwards": "yes",
    }),
  ],
  ["cancer and a new pain", asAnswers({ ...hurting, "bone-seeking-cancer": "yes", "pain-is-new": "yes" })],
  ["a small fall on weak bones", asAnswers({ ...hurting, "minor-trauma": "yes", osteoporosis: "yes" })],
  [
    "everything",
    asAnswers({
      ...hurting,
      ...Object.fromEntries(QUESTIONS.filter(({ kind }) => kind === "yes-no").map(({ id }) => [id, "yes"])),
    }),
  ],
];

/** One question after the other left open. */
const asks: readonly (readonly [string, TriageAnswers])[] = Object.keys(hurting).flatMap((id) => [
  [`${id} not answered`, asAnswers({ ...hurting, [id]: undefined })] as const,
  [`${id} not known`, asAnswers({ ...hurting, [id]: "unknown" })] as const,
]);

let cases = 0;
afterAll(() => console.log(`Whole answers of today behind a closed gate: ${cases}`));

type Day = Pick<Assessment, "triage" | "decision" | "plan">;

/** Everything in an answer that would let someone run although the gate is closed. */
function waysPast({ triage, decision, plan }: Day): readonly string[] {
  const past: string[] = [];
  if (decision.kind !== triage.kind) past.push(`${triage.kind} becomes ${decision.kind}`);
  if (decision.allowance !== null) past.push("an allowance");
  if (plan !== null) past.push("a plan, and with it sessions of running");
  if ("clearance" in triage) past.push("a clearance");
  return past;
}

const withAnswers = (scenario: Scenario, answers: TriageAnswers): Scenario => ({
  ...scenario,
  safetyCheck: { ...cleared, answers },
});

function putTo(answerSets: readonly (readonly [string, TriageAnswers])[], kind: "stop" | "ask"): void {
  for (const [index, scenario] of RUNNERS.entries()) {
    for (const [name, answers] of answerSets) {
      const day = assessToday(withAnswers(scenario, answers));
      cases += 1;
      const past = waysPast(day);
      if (day.triage.kind !== kind || past.length > 0)
        expect({ kind: day.triage.kind, past }, `runner ${index}, ${name}`).toEqual({ kind, past: [] });
    }
  }
}

describe("whatever the runner, the diary and the runs", () => {
  it("the runners would have a plan and a run, were it not for the gate", () => {
    const days = RUNNERS.map((scenario) => assessToday(withAnswers(scenario, cleared.answers)));
    expect(days.filter(({ plan }) => plan !== null).length).toBeGreaterThan(8);
    expect(days.filter(({ decision }) => decision.allowance !== null).length).toBeGreaterThan(2);
    expect(
      waysPast(
        days.find(({ plan }) => plan !== null) ?? days[0] ?? assessToday(RUNNERS[0] ?? makeScenario()),
      ),
    ).toContain("a plan, and with it sessions of running");
  });

  it("the stops are of every rule that can stop", () => {
    const stopping = new Set(
      stops.flatMap(([, answers]) =>
        TRIAGE_RULES.filter((rule) => {
          const outcome = rule.evaluate(answers);
          return outcome.kind === "applies" && outcome.blocksRunning;
        }).map(({ id }) => id),
      ),
    );
    expect([...stopping].toSorted()).toEqual([
      "adolescent",
      "bone-stress",
      "cauda-equina",
      "infection",
      "malignancy",
      "progressive-weakness",
      "renal-and-pregnancy",
      "trauma-and-fragility",
      "vascular-visceral",
    ]);
  });

  it("a stop is a stop today: no plan, no session with running, no word of running", () => {
    putTo(stops, "stop");
  });

  it("an open question asks today, and gives none of these either", () => {
    putTo(asks, "ask");
  });

  it("over more than four thousand whole answers", () => {
    expect(cases).toBeGreaterThan(4_000);
  });
});

/** What today's decision is given, of which only the gate's part is there; it notes what is looked at. */
function gateAlone(
  triaged: TriageOutcome,
  answers: TriageAnswers,
): { readonly input: TodayInput; readonly read: ReadonlySet<string> } {
  const read = new Set<string>();
  const input = new Proxy({ triage: triaged, answers } as TodayInput, {
    get(target, key) {
      read.add(String(key));
      return Reflect.get(target, key);
    },
  });
  return { input, read };
}

describe("why it can't depend on the runner", () => {
  it("the first rules of today decide a stop and an open question by the gate and the answers alone", () => {
    const by = random(SEED);
    const decided = { stop: 0, ask: 0 };
    for (let count = 0; count < 30_000; count += 1) {
      const answers = { ...hurting, ...changes(by) };
      const triaged = triage({ answers, answeredOn: TODAY, today: TODAY, askAgain: [], questionsAgain: [] });
      const { input, read } = gateAlone(triaged, answers);
      const [judgement] = GATE_RULES.flatMap((rule) => rule.judge(input) ?? []);
      if (triaged.kind === "stop" || triaged.kind === "ask") {
        decided[triaged.kind] += 1;
        if (judgement?.kind !== triaged.kind)
          expect(judgement?.kind, JSON.stringify(answers)).toBe(triaged.kind);
      } else if (judgement !== undefined)
        expect.fail(`${triaged.kind} is held back: ${JSON.stringify(answers)}`);
      for (const key of read) if (key !== "triage" && key !== "answers") expect.fail(`${key} was looked at`);
    }
    console.log("Closed gates decided without a look at the runner:", decided);
    expect(Math.min(decided.stop, decided.ask)).toBeGreaterThan(5_000);
  });
});

/** One to three answers that are not as they were: any of those that can matter. */
function changes(by: Random): TriageAnswers {
  const changed: Record<string, unknown> = {};
  for (let count = by.between(1, 3); count > 0; count -= 1) {
    const id = ALL_IDS[by.between(0, ALL_IDS.length - 1)] ?? "back-pain";
    changed[id] = valuesOf(id)[by.between(0, valuesOf(id).length - 1)];
  }
  return asAnswers(changed);
}

describe("for the compiler", () => {
  /** What a clearance shows of itself. A record of it is all that someone could write down by hand. */
  type Lookalike = Pick<TriageCleared, keyof TriageCleared>;

  it("a record with everything that a clearance shows is none, and no plan takes it", () => {
    const lookalike: Lookalike = { issuedFor: TODAY, toJSON: () => ({ issuedFor: TODAY }) };
    expectTypeOf<Lookalike>().not.toExtend<TriageCleared>();
    expectTypeOf<TriageCleared>().toExtend<Lookalike>();
    // @ts-expect-error type test: a look-alike without the private field must not compile
    const handedToAPlan: Parameters<typeof makePlan>[0] = lookalike;
    expect(isTriageCleared(handedToAPlan)).toBe(false);
  });

  it("an outcome that stops or asks has no clearance to hand on", () => {
    const stopped = (outcome: Extract<TriageOutcome, { readonly kind: "stop" | "ask" }>): unknown =>
      // @ts-expect-error only what is clear or a caution carries one
      outcome.clearance;
    const outcome = triage({
      answers: {},
      answeredOn: TODAY,
      today: TODAY,
      askAgain: [],
      questionsAgain: [],
    });
    if (outcome.kind !== "ask") throw new Error("nothing is answered");
    expect(stopped(outcome)).toBeUndefined();
  });
});
