import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { addDays, type LocalDay, parseLocalDay } from "../time/index.ts";
import {
  ALL_IDS,
  type AnyAnswers,
  asAnswers,
  EXAMINED_AFTER,
  hasImpossibleTimes,
  isAskedOf,
  isSign,
  isUsable,
  SIGNS_THAT_BLOCK_ALONE,
  valuesOf,
} from "./answer-space.test-support.ts";
import {
  compareTiers,
  isTriageCleared,
  type QuestionId,
  TRIAGE_RULES,
  type TriageOutcome,
  triage,
} from "./index.ts";

const SEED = 20_260_501;
const BASES = 250;
const today = parseLocalDay("2026-05-08") ?? ("" as LocalDay);

let cases = 0;
const outcomes = { clear: 0, caution: 0, stop: 0, ask: 0 };
afterAll(() => console.log(`Answer sets put to the whole gate: ${cases}`, outcomes));

function gate(answers: AnyAnswers, answeredOn: LocalDay | null = today): TriageOutcome {
  const outcome = triage({
    answers: asAnswers(answers),
    answeredOn,
    today,
    askAgain: [],
    questionsAgain: [],
  });
  cases += 1;
  outcomes[outcome.kind] += 1;
  return outcome;
}

const isCleared = (outcome: TriageOutcome): boolean => outcome.kind === "clear" || outcome.kind === "caution";

/** The answers without those to questions that are not asked, until nothing more falls away. */
function onlyAsked(answers: AnyAnswers): AnyAnswers {
  const kept = Object.fromEntries(
    Object.entries(answers).filter(([id]) => isAskedOf(answers, id as QuestionId)),
  );
  return Object.keys(kept).length === Object.keys(answers).length ? kept : onlyAsked(kept);
}

const hasUnaskedAnswer = (answers: AnyAnswers): boolean =>
  Object.entries(answers).some(
    ([id, answer]) => answer !== undefined && !isAskedOf(answers, id as QuestionId),
  );

/** Everything that is wrong with a clearance for these answers; empty also where there is none. */
function faultsOfClearance(answers: AnyAnswers, outcome: TriageOutcome): readonly string[] {
  if (!isCleared(outcome)) return "clearance" in outcome ? [`${outcome.kind} carries a clearance`] : [];
  const faults: string[] = [];
  if (!("clearance" in outcome && isTriageCleared(outcome.clearance))) faults.push("no clearance was issued");
  for (const id of ALL_IDS)
    if (isAskedOf(answers, id) && !isUsable(id, answers[id])) faults.push(`${id} is open`);
  for (const id of SIGNS_THAT_BLOCK_ALONE) {
    const examined = EXAMINED_AFTER.get(id);
    const isExamined = examined !== undefined && answers[examined] === "yes";
    if (answers[id] === "yes" && !isExamined) faults.push(`${id} is there`);
  }
  if (hasUnaskedAnswer(answers) || hasImpossibleTimes(answers)) faults.push("the answers contradict");
  for (const rule of TRIAGE_RULES) {
    const judged = rule.evaluate(asAnswers(answers));
    if (judged.kind === "not-enough-information") faults.push(`${rule.id} knows too little`);
    if (judged.kind === "applies" && judged.blocksRunning) faults.push(`${rule.id} blocks`);
    if (judged.kind === "applies" && outcome.kind === "clear")
      faults.push(`${rule.id} applies, yet all clear`);
  }
  return faults;
}

/** Answers that deny everything, but for a few: those are where mistakes would hide. */
const nearlyAllDenied: fc.Arbitrary<AnyAnswers> = fc
  .record({
    times: fc.record({
      "age-years": fc.constantFrom(16, 18, 34, 50, 51, 64, 65, 71),
      "pain-duration-weeks": fc.constantFrom(0, 1, 2, 6, 13, 14),
      "pain-severity": fc.constantFrom(3, 6, 7),
      "onset-age-years": fc.constantFrom(15, 34, 35, 45),
    }),
    hurts: fc.constantFrom("yes", "no"),
    exceptions: fc.array(
      fc.constantFrom(...ALL_IDS).chain((id) => fc.tuple(fc.constant(id), fc.constantFrom(...valuesOf(id)))),
      { maxLength: 3 },
    ),
    isTidy: fc.boolean(),
  })
  .map(({ times, hurts, exceptions, isTidy }) => {
    const denied = Object.fromEntries(ALL_IDS.map((id) => [id, "no"]));
    const answers = { ...denied, ...times, "back-pain": hurts, ...Object.fromEntries(exceptions) };
    const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
    return isTidy ? onlyAsked(given) : given;
  });

/** Answers without any sense. */
const anything: fc.Arbitrary<AnyAnswers> = fc.record(
  Object.fromEntries(ALL_IDS.map((id) => [id, fc.constantFrom(...valuesOf(id))] as const)),
);

const answerSets: fc.Arbitrary<AnyAnswers> = fc.oneof(
  { weight: 9, arbitrary: nearlyAllDenied },
  { weight: 1, arbitrary: anything },
);

/** What stops although the examination found nothing, because it is there now. */
const THERE_NOW: ReadonlyMap<QuestionId, readonly QuestionId[]> = new Map([
  ["infection-excluded", ["fever-or-shivering", "night-sweats"]],
  ["tumour-excluded", ["constant-night-pain"]],
]);

const forAll = (arbitrary: fc.Arbitrary<AnyAnswers>, holds: (answers: AnyAnswers) => void): void =>
  fc.assert(fc.property(arbitrary, holds), { seed: SEED, numRuns: BASES });

describe("the whole gate", { timeout: 60_000 }, () => {
  it("clears only when every question that is asked has a usable answer and nothing blocks", () => {
    forAll(answerSets, (answers) => {
      expect(faultsOfClearance(answers, gate(answers))).toEqual([]);
      for (const id of ALL_IDS) {
        for (const value of id.endsWith("years") ? [undefined, "unknown", 17, 71] : valuesOf(id)) {
          const changed = { ...answers, [id]: value };
          const faults = faultsOfClearance(changed, gate(changed));
          if (faults.length > 0) expect(faults, `${id}: ${value}`).toEqual([]);
        }
      }
    });
  });

  it("never gets milder by a sign that turns from no to yes, and never clears by it", () => {
    forAll(answerSets, (answers) => {
      const before = gate(answers);
      for (const id of ALL_IDS.filter((one) => isSign(one) && answers[one] === "no")) {
        const after = gate({ ...answers, [id]: "yes" });
        const isAsPressing =
          after.kind === "stop" && before.kind === "stop" && compareTiers(after.tier, before.tier) <= 0;
        if (before.kind === "stop" && !isAsPressing) expect.fail(`${id}: stop becomes milder`);
        if (before.kind === "caution" && after.kind === "clear") expect.fail(`${id}: caution becomes clear`);
        // Where an answer did not fit, the yes may be what makes it fit: the person then answered everything.
        if (before.kind === "ask" && !hasUnaskedAnswer(answers) && isCleared(after))
          expect.fail(`${id}: ask becomes ${after.kind}`);
      }
    });
  });

  it("takes back by an examination what tells of the past, and nothing else", () => {
    let lifted = 0;
    forAll(answerSets, (answers) => {
      for (const [sign, examination] of EXAMINED_AFTER) {
        const signs = { ...answers, "back-pain": "yes", [sign]: "yes" };
        const before = gate({ ...signs, [examination]: "no" });
        const after = gate({ ...signs, [examination]: "yes" });
        const own = TRIAGE_RULES.find(({ questions }) => questions.includes(examination))?.id;
        const ofOthers = ({ findings }: TriageOutcome) => findings.filter(({ ruleId }) => ruleId !== own);
        expect(ofOthers(after), sign).toEqual(ofOthers(before));
        const was = before.findings.find(({ ruleId }) => ruleId === own);
        const is = after.findings.find(({ ruleId }) => ruleId === own);
        expect(was?.blocksRunning, sign).toBe(true);
        if (is?.blocksRunning === true) continue;
        lifted += 1;
        expect(is?.tier, sign).toBe("watch");
        expect(after.kind, sign).not.toBe("clear");
        for (const present of THERE_NOW.get(examination) ?? []) expect(signs[present], sign).toBe("no");
      }
    });
    expect(lifted).toBeGreaterThan(500);
  });

  it("never clears by leaving out an answer, or by 'I don't know' in its place", () => {
    forAll(answerSets, (answers) => {
      for (const id of ALL_IDS.filter((candidate) => isAskedOf(answers, candidate))) {
        const { [id]: _left, ...rest } = answers;
        if (isCleared(gate(rest))) expect.fail(`clears without ${id}`);
        if (isCleared(gate({ ...answers, [id]: "unknown" }))) expect.fail(`clears with ${id} unknown`);
      }
    });
  });

  it("never clears on answers that contradict each other", () => {
    forAll(nearlyAllDenied.filter(hasUnaskedAnswer), (answers) => {
      expect(isCleared(gate(answers))).toBe(false);
    });
    const denied = onlyAsked({ ...Object.fromEntries(ALL_IDS.map((id) => [id, "no"])), "age-years": 40 });
    expect(gate(denied).kind).toBe("clear");
    expect(gate({ ...denied, "pain-severity": 8 }).kind).toBe("ask");
    expect(gate({ ...denied, "fever-or-shivering": "yes" }).kind).toBe("ask");
    expect(gate({ ...denied, "hop-pain": "yes" }).kind).toBe("ask");
    expect(gate({ ...denied, "pregnancy-bleeding-or-contractions": "yes" }).kind).toBe("ask");
  });

  it("never clears on an answer that it can't read", () => {
    const unreadable = ["No", "", "false", false, null, Number.NaN, 0.5, -1, 1e9, []];
    forAll(nearlyAllDenied.map(onlyAsked), (answers) => {
      for (const [at, id] of Object.keys(answers).entries()) {
        const value = unreadable[at % unreadable.length];
        if (isCleared(gate({ ...answers, [id]: value }))) expect.fail(`clears with ${id}: ${String(value)}`);
      }
    });
    const base = onlyAsked({ ...Object.fromEntries(ALL_IDS.map((id) => [id, "no"])), "age-years": 40 });
    for (const id of Object.keys(base))
      for (const value of unreadable) expect(isCleared(gate({ ...base, [id]: value })), id).toBe(false);
  });

  it("clears on answers of today and of the seven days before, on no others", () => {
    forAll(nearlyAllDenied, (answers) => {
      const now = gate(answers);
      const dates: readonly (LocalDay | null)[] = [
        addDays(today, -8),
        addDays(today, -400),
        addDays(today, 1),
        "2026-02-30x" as LocalDay,
        "" as LocalDay,
        null,
      ];
      for (const date of dates) expect(gate(answers, date).kind).toBe(now.kind === "stop" ? "stop" : "ask");
      for (const days of [1, 7]) expect(gate(answers, addDays(today, -days)).kind).toBe(now.kind);
    });
  });

  it("does not depend on the calendar, and leaves the answers as they were", () => {
    forAll(nearlyAllDenied, (answers) => {
      const frozen = Object.freeze({ ...answers });
      const shifted = addDays(today, 1_000);
      const later = triage({
        answers: asAnswers(frozen),
        answeredOn: shifted,
        today: shifted,
        askAgain: [],
        questionsAgain: [],
      });
      const now = gate(frozen);
      expect(later.kind).toBe(now.kind);
      expect(later.findings).toEqual(now.findings);
    });
  });

  it("asks again where something elsewhere calls the answers into question, and stops all the same", () => {
    const askAgain = [{ id: "test.legPain", values: {}, text: "New pain in a leg since yesterday." }];
    forAll(nearlyAllDenied, (answers) => {
      const again = triage({
        answers: asAnswers(answers),
        answeredOn: today,
        today,
        askAgain,
        questionsAgain: [],
      });
      expect(again.kind).toBe(gate(answers).kind === "stop" ? "stop" : "ask");
      const [reason] = askAgain;
      const single = triage({
        answers: asAnswers(answers),
        answeredOn: today,
        today,
        askAgain: [],
        questionsAgain: reason === undefined ? [] : [{ questions: ["one-leg-symptoms"], reason }],
      });
      expect(single.kind).toBe(again.kind);
    });
  });
});

describe("one answer that differs from a healthy runner's", () => {
  const healthy = [
    { "age-years": 35, "back-pain": "no" },
    { "age-years": 35, "back-pain": "yes", "pain-duration-weeks": 1, "pain-severity": 3 },
    {
      "age-years": 71,
      "back-pain": "yes",
      "pain-duration-weeks": 14,
      "onset-age-years": 44,
      "pain-severity": 3,
    },
    { "age-years": 16, "back-pain": "yes", "pain-duration-weeks": 3, "pain-severity": 3 },
  ];

  it.each(healthy)("stops on each sign that blocks alone, where it is asked: %o", (start) => {
    const base = onlyAsked({ ...Object.fromEntries(ALL_IDS.map((id) => [id, "no"])), ...start });
    expect(isCleared(gate(base))).toBe(true);
    for (const id of SIGNS_THAT_BLOCK_ALONE) {
      const outcome = gate({ ...base, [id]: "yes" });
      expect(outcome.kind, id).toBe(isAskedOf(base, id) ? "stop" : "ask");
    }
  });
});

it("has met all four ends often enough to mean something", () => {
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(1_000);
  expect(cases).toBeGreaterThan(80_000);
});
