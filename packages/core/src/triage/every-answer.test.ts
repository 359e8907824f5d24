import { afterAll, describe, expect, it } from "vitest";
import {
  type Axis,
  asAnswers,
  given,
  isNumberQuestion,
  isOpen,
  isSign,
  isUsable,
  OPEN_EITHER_WAY,
  sizeOf,
  valuesOf,
  visitCombinations,
} from "./answer-space.test-support.ts";
import { type QuestionId, type RuleOutcome, TRIAGE_RULES, type TriageRule } from "./index.ts";
import {
  type Domain,
  ENDINGS,
  type Ending,
  endingByTable,
  isFinding,
  pressing,
  WARNING_SIGN_TABLE,
} from "./warning-sign-table.test-support.ts";

/** Up to so many combinations, absent and "I don't know" are two answers; beyond, they stand in for each other by turns. */
const BOTH_OPEN_FORMS_UP_TO = 100_000;

/** Both sides of the numbers that inflammatory back pain looks at, and no others: its criteria alone are thousands. */
const NUMBERS_OF_INFLAMMATION: Readonly<Record<string, readonly number[]>> = {
  "pain-duration-weeks": [0, 13, 14, 5200],
  "onset-age-years": [0, 34, 35, 44, 45],
};

function axesOf(rule: TriageRule): readonly Axis[] {
  const full = rule.questions.map((id): Axis => ({ id, values: valuesOf(id) }));
  if (sizeOf(full) <= BOTH_OPEN_FORMS_UP_TO) return full;
  return rule.questions.map((id) => ({
    id,
    values: [OPEN_EITHER_WAY, ...(NUMBERS_OF_INFLAMMATION[id] ?? ["no", "yes"])],
  }));
}

const FINDINGS: Readonly<Record<string, Ending>> = Object.fromEntries(
  ENDINGS.filter(isFinding).map((ending) => [ending, ending]),
);

function endingOf(outcome: RuleOutcome): Ending {
  if (outcome.kind === "does-not-apply") return "denied";
  if (outcome.kind === "not-enough-information") return "open";
  const ending = FINDINGS[outcome.blocksRunning ? `${outcome.tier}, stop` : outcome.tier];
  if (ending === undefined) throw new Error(`no rule may end ${outcome.tier}, ${outcome.blocksRunning}`);
  return ending;
}

/** How many numbers lie between two cases that differ by one step on each axis. */
function stridesOf(axes: readonly Axis[]): readonly number[] {
  return axes.map((_axis, at) => sizeOf(axes.slice(at + 1)));
}

const isOpenValue = (value: unknown): boolean =>
  value === undefined || value === "unknown" || value === OPEN_EITHER_WAY;
const WATCH = pressing("watch");

/** What is wrong between cases that differ in the answer to one question; the endings are those of every combination. */
function faultsBetweenNeighbours(axes: readonly Axis[], endings: Uint8Array): readonly string[] {
  const faults: string[] = [];
  const strides = stridesOf(axes);
  for (const [at, { id, values }] of axes.entries()) {
    const stride = strides[at] ?? 0;
    const width = stride * values.length;
    const yes = values.indexOf("yes");
    const openOnes = values.flatMap((value, digit) => (isOpenValue(value) ? [digit] : []));
    for (let block = 0; block < endings.length; block += width) {
      for (let start = block; start < block + stride; start += 1) {
        const ends = values.map((_value, digit) => endings[start + digit * stride] ?? 0);
        const withYes = ends[yes];
        if (withYes !== undefined && isSign(id) && ends.some((end) => end >= WATCH && end > withYes))
          faults.push(`case ${start}: a yes to ${id} makes a finding milder or takes it away`);
        const open = openOnes.map((digit) => ends[digit]);
        if (open.some((end) => end !== open[0]))
          faults.push(`case ${start}: "I don't know" to ${id} is not the same as no answer`);
        if (open.includes(pressing("denied")) && ends.some((end) => end >= WATCH))
          faults.push(`case ${start}: ${id} was open, the rule was denied, and an answer makes it apply`);
      }
    }
  }
  return faults;
}

let total = 0;
const counts: string[] = [];
afterAll(() => {
  console.log(`Combinations of answers, each rule by itself: ${total} (${counts.join(", ")})`);
});

const domainOf = (rule: TriageRule): Domain => {
  const domain = WARNING_SIGN_TABLE[rule.id];
  if (domain === undefined) throw new Error(`${rule.id} is not in the table`);
  return domain;
};

describe("the table of warning signs", () => {
  it("has one domain for each rule, with the same questions", () => {
    expect(Object.keys(WARNING_SIGN_TABLE)).toEqual(TRIAGE_RULES.map(({ id }) => id));
    for (const rule of TRIAGE_RULES)
      expect([...domainOf(rule).asks].toSorted(), rule.id).toEqual([...rule.questions].toSorted());
  });
});

describe.each(TRIAGE_RULES.map((rule): [string, TriageRule] => [rule.id, rule]))(
  "rule %s, over every combination of answers",
  (_id, rule) => {
    const axes = axesOf(rule);
    const domain = domainOf(rule);

    it("ends as the table of warning signs says, denies nothing that is open, and grows no milder by one more sign", () => {
      const endings = new Uint8Array(sizeOf(axes));
      const seen = new Set<Ending>();
      let cases = 0;
      let seenByTable: ReturnType<typeof given> | null = null;
      visitCombinations(axes, (answers, number) => {
        seenByTable ??= given(answers);
        const expected = endingByTable(domain, answers, seenByTable);
        const ending = endingOf(rule.evaluate(asAnswers(answers)));
        cases += 1;
        seen.add(ending);
        endings[number] = pressing(ending);
        if (ending !== expected) expect(ending, JSON.stringify(answers)).toBe(expected);
        if (ending === "denied" && domain.asks.some((id) => isOpen(answers, id)))
          expect.fail(`denied with an open question: ${JSON.stringify(answers)}`);
      });
      expect(cases).toBe(endings.length);
      expect(faultsBetweenNeighbours(axes, endings).slice(0, 5)).toEqual([]);
      expect([...seen].toSorted()).toEqual(
        [...new Set<Ending>(["denied", "open", ...domain.lines.map(({ ending }) => ending)])].toSorted(),
      );
      total += cases;
      counts.push(`${rule.id} ${cases}`);
    });

    it("is asked everything that it can be answered: yes, no and open, and numbers on both sides of each limit", () => {
      for (const { id, values } of axes) {
        expect(values.some(isOpenValue), id).toBe(true);
        if (!isNumberQuestion(id)) expect(values).toEqual(expect.arrayContaining(["no", "yes"]));
        expect(values.filter((value) => !isOpenValue(value)).every((value) => isUsable(id, value))).toBe(
          true,
        );
      }
    });
  },
);

it("has gone through more than two million combinations, thirteen signs of the cauda equina in all 3^13", () => {
  expect(counts).toContain(`cauda-equina ${3 ** 13}`);
  expect(counts).toContain(`inflammatory-back-pain ${3 * 5 * 6 * 3 ** 8}`);
  expect(total).toBeGreaterThan(2_000_000);
});

describe("what would be a fault between neighbours is seen", () => {
  const axes: readonly Axis[] = [
    { id: "foot-drop" satisfies QuestionId, values: [undefined, "unknown", "no", "yes"] },
  ];
  const faultOf = (...endings: readonly Ending[]): readonly string[] =>
    faultsBetweenNeighbours(axes, Uint8Array.from(endings.map(pressing)));

  it.each<[string, readonly Ending[], RegExp | null]>([
    ["nothing wrong", ["open", "open", "denied", "urgent, stop"], null],
    ["a yes that makes it milder", ["open", "open", "emergency, stop", "urgent, stop"], /milder/],
    ["a yes that takes the stop away", ["open", "open", "soon, stop", "soon"], /milder/],
    ["a yes that takes the finding away", ["open", "open", "watch", "open"], /takes it away/],
    ["absent worth more than unknown", ["denied", "open", "denied", "denied"], /not the same/],
    ["an open question that counts as a no", ["denied", "denied", "denied", "soon"], /makes it apply/],
  ])("%s", (_what, endings, expected) => {
    const faults = faultOf(...endings);
    if (expected === null) expect(faults).toEqual([]);
    else expect(faults.join("\n")).toMatch(expected);
  });
});
