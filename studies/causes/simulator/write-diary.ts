import type { DiaryEntry } from "../../../packages/core/src/diary/index.ts";
import type { FeltDay } from "./back-of-runner.ts";
import { dayAt, momentOn } from "./calendar.ts";
import { startMinutes } from "./run-of-draft.ts";
import type { RunnerLife } from "./runner-life.ts";

const AFTER_START_MIN = 2 * 60;
const EVENING_MIN = 21 * 60;
/** Those who run at seven enter their morning before it. */
const MORNING_MIN = { beforeMorningRun: 6 * 60 + 30, otherwise: 7 * 60 } as const;

/** The diary without gaps: every morning, and after the run or in the evening; today's morning is the last entry. */
export function writeDiary(life: RunnerLife, felt: readonly FeltDay[]): readonly DiaryEntry[] {
  const { calendar, habits, runs } = life;
  const runIdAt = new Map(runs.map(({ at, run }) => [at, run.id]));
  const morningMin = habits.startsInTheMorning ? MORNING_MIN.beforeMorningRun : MORNING_MIN.otherwise;
  return felt.flatMap(({ morning, later }, index): readonly DiaryEntry[] => {
    const at = calendar.firstOfDiary + index;
    const day = dayAt(calendar, at);
    const runId = runIdAt.get(at) ?? null;
    // Who begins a diary has nothing to say yet of a run of the day before.
    const runBefore = index === 0 ? null : (runIdAt.get(at - 1) ?? null);
    const entry = (
      moment: DiaryEntry["moment"],
      minutes: number,
      about: Pick<DiaryEntry, "pain" | "runId">,
    ): DiaryEntry => ({
      id: `${day}-${minutes}`,
      at: momentOn(day, minutes),
      day,
      moment,
      regions: about.pain > 0 ? ["lower-back"] : [],
      note: null,
      ...about,
    });
    const first = entry(runBefore === null ? "at-rest" : "next-morning", morningMin, {
      pain: morning,
      runId: runBefore,
    });
    if (at === calendar.today) return [first];
    return [
      first,
      runId === null
        ? entry("at-rest", EVENING_MIN, { pain: later, runId: null })
        : entry("after-run", startMinutes(habits) + AFTER_START_MIN, { pain: later, runId }),
    ];
  });
}
