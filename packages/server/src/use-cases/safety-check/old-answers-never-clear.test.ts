import { BODY_REGIONS, type DiaryEntry, PAIN_MOMENTS } from "@backstride/core/diary";
import { harmlessAnswers } from "@backstride/core/simulation";
import { instant, localDayOf } from "@backstride/core/time";
import {
  ANSWER_AGE_LIMIT_MS,
  type QuestionId,
  questionsToAskAgain,
  reasonsToAskAgain,
  triage,
} from "@backstride/core/triage";
import fc from "fast-check";
import { expect, it } from "vitest";
import { EMPTY_CHECK, type StoredSafetyCheck } from "../../storage/safety-checks/repository.ts";
import { checkAfterAnswers, checkAfterFinish } from "./check-after-answers.ts";
import type { CheckContext } from "./given-answers.ts";
import { lateAnswers, withoutOvertaken } from "./late-answers.ts";
import { viewOf } from "./view-safety-check.ts";

const START = Date.UTC(2026, 4, 4, 6, 30);
const HOUR_MS = 3_600_000;

const HARMLESS = harmlessAnswers({ ageYears: 35, hasBackPain: true, painDurationWeeks: 1, painSeverity: 4 });
const IDS = Object.keys(HARMLESS) as QuestionId[];

/** What a runner, or their clock, may do next. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("answer" as const), ids: fc.subarray(IDS) }) },
  { weight: 6, arbitrary: fc.constant({ do: "answer-open" as const }) },
  { weight: 2, arbitrary: fc.constant({ do: "answer" as const, ids: IDS }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("late" as const),
      ids: fc.oneof(fc.subarray(IDS), fc.constant(IDS)),
      waitedMs: fc.option(
        fc
          .oneof(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -30, max: 1_500 }))
          .map((h) => h * HOUR_MS),
      ),
    }),
  },
  { weight: 6, arbitrary: fc.constant({ do: "finish" as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("sign" as const), id: fc.constantFrom(...IDS.slice(2, 9)) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("clock" as const),
      hours: fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -400, max: 1_500 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("draw" as const),
      pain: fc.integer({ min: 0, max: 10 }),
      moment: fc.constantFrom(...PAIN_MOMENTS),
      regions: fc.subarray([...BODY_REGIONS], { minLength: 1, maxLength: 3 }),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** A store of one runner, and beside it the book of a witness who notes when each answer was last given. */
class Desk {
  check: StoredSafetyCheck = EMPTY_CHECK;
  now = START;
  readonly diary: DiaryEntry[] = [];
  readonly lastGiven = new Map<QuestionId, number>();
  /** Of the last finish: the moment, and when the answers had been given that it dated. */
  finishedAt: number | null = null;
  finishes = 0;

  get context(): CheckContext {
    const now = instant(this.now);
    return { now, today: localDayOf(now, 120), diary: this.diary };
  }

  answer(given: Readonly<Record<string, "yes" | "no" | "unknown" | number>>): void {
    const merged = { ...this.check.answers, ...given };
    this.check = checkAfterAnswers(this.check, { given, merged, late: new Map() }, this.context);
    const isOpen = this.check.finished === null;
    for (const id of IDS) if (id in given && isOpen) this.lastGiven.set(id, this.now);
  }

  /** Answers that waited in a browser come in; of unknown age where it can't tell how long. */
  answerLate(
    answers: Readonly<Record<string, "yes" | "no" | "unknown" | number>>,
    waitedMs: number | null,
  ): void {
    const waited = Object.fromEntries(Object.keys(answers).map((id) => [id, waitedMs]));
    const clock = { now: () => instant(this.now), utcOffsetMinutesAt: () => 120 };
    const late = lateAnswers(clock, waited);
    const given = withoutOvertaken(this.check, answers, late);
    const merged = { ...this.check.answers, ...given };
    this.check = checkAfterAnswers(this.check, { given, merged, late }, this.context);
    const isOpen = this.check.finished === null;
    const givenAt = waitedMs === null ? Number.NEGATIVE_INFINITY : this.now - Math.max(0, waitedMs);
    for (const id of IDS) if (id in given && isOpen) this.lastGiven.set(id, givenAt);
  }

  finish(): void {
    const { screens } = viewOf(this.check, this.context);
    if (screens.length === 0 || screens.some(({ isAnswered }) => !isAnswered)) return;
    const isOpen = this.check.finished === null;
    this.check = checkAfterFinish(this.check, this.context);
    // One that is finished keeps its date: then nothing was dated by this.
    if (!isOpen) return;
    this.finishedAt = this.now;
    this.finishes += 1;
  }

  take(one: Step): void {
    if (one.do === "clock") this.now += one.hours * HOUR_MS;
    else if (one.do === "finish") this.finish();
    else if (one.do === "sign") this.answer({ [one.id]: "yes" });
    else if (one.do === "draw") this.draw(one);
    else if (one.do === "late") this.answerLate(harmless(one.ids), one.waitedMs);
    else if (one.do === "answer") this.answer(harmless(one.ids));
    else {
      const { screens, given } = viewOf(this.check, this.context);
      const open = screens.flatMap(({ questions }) => questions).filter(({ id }) => !given.has(id));
      this.answer(harmless(open.map(({ id }) => id)));
    }
  }

  draw({ pain, moment, regions }: Pick<DiaryEntry, "pain" | "moment" | "regions">): void {
    const { now: at, today: day } = this.context;
    const id = `entry-${this.diary.length}`;
    this.diary.push({ id, at, day, moment, pain, regions: pain > 0 ? regions : [], runId: null, note: null });
  }

  outcome() {
    const { context, check } = this;
    const { today } = context;
    return triage({
      answers: check.answers,
      answeredOn: check.finished?.on ?? null,
      today,
      askAgain: reasonsToAskAgain(this.diary, check, today),
      questionsAgain: questionsToAskAgain(this.diary, check, context),
    });
  }
}

const harmless = (ids: readonly QuestionId[]) =>
  Object.fromEntries(ids.map((id) => [id, HARMLESS[id] ?? "no"] as const));

it("no order of answers, clocks and diary entries is cleared with an answer older than a day at the finish", () => {
  let cleared = 0;
  let finishes = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const desk = new Desk();
      for (const one of steps) {
        desk.take(one);
        const { kind } = desk.outcome();
        if (kind !== "clear" && kind !== "caution") continue;
        cleared += 1;
        const { finishedAt } = desk;
        expect(finishedAt).not.toBeNull();
        for (const id of IDS) {
          const age = (finishedAt ?? 0) - (desk.lastGiven.get(id) ?? Number.NEGATIVE_INFINITY);
          expect(age, id).toBeGreaterThanOrEqual(0);
          expect(age, id).toBeLessThanOrEqual(ANSWER_AGE_LIMIT_MS);
        }
      }
      finishes += desk.finishes;
    }),
    { numRuns: 5_000, seed: 20_260_504 },
  );
  // Else it would prove nothing.
  expect(finishes).toBeGreaterThan(1_000);
  expect(cleared).toBeGreaterThan(1_000);
});
