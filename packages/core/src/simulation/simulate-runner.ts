import { noHealthAnswers } from "../advice/index.ts";
import type { DiaryEntry } from "../diary/index.ts";
import { encodeFit, encodeGpx } from "../encoding/index.ts";
import type { Shoe } from "../footwear/index.ts";
import { type Random, random } from "../random/index.ts";
import type { RecordingFormat } from "../recording/index.ts";
import { emptyProfile } from "../runner/index.ts";
import { measureRun, type Run, runFromMeasures } from "../runs/index.ts";
import type { Scenario } from "../scenario/index.ts";
import { addDays, type Instant, instant, instantFromIso, type LocalDay, localDayOf } from "../time/index.ts";
import { dayLogsOf, drawDayHabits, longSittingDays } from "./day-habits.ts";
import { harmlessAnswers } from "./harmless-answers.ts";
import { type PainDay, painCourse } from "./pain-course.ts";
import { simulateRecording } from "./simulate-recording.ts";
import { draftRuns, type RunDraft, type SimulatedCause } from "./training-diary.ts";

export interface SimulationWish {
  /** A whole number; the same one gives the same runner. */
  readonly seed: number;
  /** Length of the history in days, 1 to 3,650. */
  readonly days: number;
  readonly cause: SimulatedCause;
  /** The moment at which the scenario stands. */
  readonly endsAt: Instant;
  readonly utcOffsetMinutes: number;
}

export interface SimulatedRecording {
  readonly runId: string;
  readonly fileName: string;
  readonly format: RecordingFormat;
  readonly bytes: Uint8Array;
}

/** A made-up runner: the scenario, and the files that their watch would have written. */
export interface SimulatedRunner {
  readonly cause: SimulatedCause;
  readonly scenario: Scenario;
  readonly recordings: readonly SimulatedRecording[];
}

/** The days beside running have dice of their own, so that runs and pain don't hang on how many of them are cast. */
const DICE_OF_DAYS = 0x5f3759df;
/** Somebody whose back flares after long sitting: about four of ten workdays are such days, and hardly any at weekends. */
const LONG_SITTER_HOURS = 5;
const MORNING = "07:00:00";
const EVENING = "18:30:00";
const AFTER_RUN = "20:15:00";

/** A runner with a known cause, out of a seed. Not a copy of anyone, and simpler than any real back. */
export function simulateRunner(wish: SimulationWish): SimulatedRunner {
  const dice = random(wish.seed);
  const today = localDayOf(wish.endsAt, wish.utcOffsetMinutes);
  const shoes = shoesFor(wish, today, dice);
  const [roadShoe] = shoes;
  const drafts = draftRuns(
    { until: today, days: wish.days, roadShoeBeforeM: roadShoe.distanceBeforeM ?? 0 },
    dice,
  );
  const habits = drawDayHabits({ until: today, days: wish.days }, random(wish.seed ^ DICE_OF_DAYS));
  const course = painCourse(
    drafts,
    {
      until: today,
      days: wish.days,
      cause: wish.cause,
      longSittingDays: longSittingDays(habits, LONG_SITTER_HOURS),
    },
    dice,
  );
  const recorded = drafts.map((draft, index) => recordRun(draft, index, wish, dice));
  const diary = diaryOf(
    course,
    recorded.map(({ run }) => run),
    wish,
    dice,
  );
  const worstOfWeek = Math.max(
    0,
    ...diary.filter(({ day }) => day > addDays(today, -7)).map(({ pain }) => pain),
  );
  const drawnSittingHours = dice.between(3, 9);
  const sittingHoursPerDay = wish.cause === "long-sitting" ? LONG_SITTER_HOURS : drawnSittingHours;
  return {
    cause: wish.cause,
    recordings: recorded.map(({ recording }) => recording),
    scenario: {
      now: wish.endsAt,
      today,
      runner: { ...emptyProfile, level: "regular", sittingHoursPerDay },
      health: noHealthAnswers,
      safetyCheck: {
        given: {},
        changed: [],
        answers: harmlessAnswers({
          ageYears: dice.between(24, 48),
          hasBackPain: diary.some(({ pain }) => pain > 0),
          painDurationWeeks: 1,
          painSeverity: worstOfWeek,
        }),
        finished: { at: lastMorning(today, wish), on: today },
      },
      shoes,
      runs: recorded.map(({ run }) => run),
      diary,
      dayLogs: dayLogsOf(habits, sittingHoursPerDay),
      selfTests: [],
      questionnaires: [],
      experiments: [],
    },
  };
}

function shoesFor(wish: SimulationWish, today: LocalDay, dice: Random): readonly [Shoe, Shoe] {
  const firstUsedOn = addDays(today, -wish.days);
  return [
    {
      id: "shoe-road",
      name: "Road shoe",
      discipline: "road",
      // With worn shoes as the cause they pass 800 km on the way; otherwise they stay well below.
      distanceBeforeM: (wish.cause === "worn-shoes" ? 700 : 120 + dice.between(0, 80)) * 1000,
      renewAtM: null,
      firstUsedOn,
      retiredOn: null,
    },
    {
      id: "shoe-trail",
      name: "Trail shoe",
      discipline: "trail",
      distanceBeforeM: 150_000,
      renewAtM: null,
      firstUsedOn,
      retiredOn: null,
    },
  ];
}

function recordRun(
  draft: RunDraft,
  index: number,
  wish: SimulationWish,
  dice: Random,
): { readonly run: Run; readonly recording: SimulatedRecording } {
  const runId = `run-${draft.day}`;
  // Every fourth file comes from a phone that writes GPX.
  const format: RecordingFormat = index % 4 === 3 ? "gpx" : "fit";
  const recording = simulateRecording(
    {
      startedAt: momentOn(draft.day, EVENING, wish),
      utcOffsetMinutes: wish.utcOffsetMinutes,
      distanceM: draft.distanceM,
      speedMPerS: (draft.isTrail ? 2.6 : 2.9) + 0.12 * dice.normal(),
      startSpeedRatio: 0.93 + 0.03 * dice.normal(),
      subSport: draft.isTrail ? "trail" : "street",
      hillM: draft.isTrail ? 25 : 4,
      format,
    },
    dice,
  );
  const run = runFromMeasures(measureRun(recording, runId), {
    id: runId,
    day: draft.day,
    ground: null,
    shoeId: `shoe-${draft.shoe}`,
    surface: null,
    dirtDistanceM: null,
    effort: null,
  });
  const bytes = format === "fit" ? encodeFit(recording) : utf8(encodeGpx(recording));
  return { run, recording: { runId, fileName: `${draft.day}.${format}`, format, bytes } };
}

/** What encodeGpx writes is plain ASCII: the made-up run has no name. */
const utf8 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function diaryOf(
  course: readonly PainDay[],
  runs: readonly Run[],
  wish: SimulationWish,
  dice: Random,
): readonly DiaryEntry[] {
  const entryAt = (
    day: LocalDay,
    at: Instant,
    about: Pick<DiaryEntry, "moment" | "pain" | "runId">,
  ): DiaryEntry => ({
    id: `entry-${day}-${about.moment}`,
    at,
    day,
    regions: about.pain > 0 ? ["lower-back"] : [],
    note: null,
    ...about,
  });
  const entries = course.flatMap(({ day, morning, afterRun }, index): readonly DiaryEntry[] => {
    const runBefore = runs.find((run) => run.day === addDays(day, -1));
    const run = runs.find((candidate) => candidate.day === day);
    // Nobody fills in every day; the last morning is kept so that the scenario has an answer to give.
    const isLast = index === course.length - 1;
    const hasMorning = isLast || dice.chance(0.85);
    const morningAt = isLast ? lastMorning(day, wish) : momentOn(day, MORNING, wish);
    const hasAfterRun = dice.chance(0.9);
    return [
      ...(hasMorning
        ? [
            entryAt(day, morningAt, {
              moment: runBefore === undefined ? "at-rest" : "next-morning",
              pain: morning,
              runId: runBefore?.id ?? null,
            }),
          ]
        : []),
      ...(run !== undefined && afterRun !== null && hasAfterRun
        ? [
            entryAt(day, momentOn(day, AFTER_RUN, wish), {
              moment: "after-run",
              pain: afterRun,
              runId: run.id,
            }),
          ]
        : []),
    ];
  });
  return entries.filter(({ at }) => at <= wish.endsAt);
}

const momentOn = (day: LocalDay, clock: string, { utcOffsetMinutes }: SimulationWish): Instant =>
  instant((instantFromIso(`${day}T${clock}Z`) ?? Number.NaN) - utcOffsetMinutes * 60_000);

/** When they told how the last night was: in the morning, or now where that is still to come. Nobody is left unasked by night. */
const lastMorning = (day: LocalDay, wish: SimulationWish): Instant =>
  instant(Math.min(momentOn(day, MORNING, wish), wish.endsAt));
