import type { DayLog } from "../../../packages/core/src/diary/index.ts";
import type { Shoe } from "../../../packages/core/src/footwear/index.ts";
import { emptyProfile, type RunnerProfile } from "../../../packages/core/src/runner/index.ts";
import type { Run } from "../../../packages/core/src/runs/index.ts";
import type { Random } from "../../../packages/core/src/simulation/index.ts";
import type { Calendar } from "./calendar.ts";
import { drawCourseOfDays } from "./course-of-days.ts";
import { drawDayLogs } from "./day-logs.ts";
import { draftRuns } from "./draft-runs.ts";
import { drawHabits, type Habits } from "./habits.ts";
import { runOfDraft } from "./run-of-draft.ts";
import { fillShoeRack } from "./shoe-rack.ts";

/** A run, the place of its day, and the pairs that could have been on instead. */
export interface LivedRun {
  readonly at: number;
  readonly run: Run;
  readonly otherShoes: readonly Shoe[];
}

/** Everything that a runner did, whether or not anyone wrote it down. */
export interface RunnerLife {
  readonly calendar: Calendar;
  readonly habits: Habits;
  readonly runner: RunnerProfile;
  readonly shoes: readonly Shoe[];
  /** Oldest first, at most one a day. */
  readonly runs: readonly LivedRun[];
  /** One for every day of the calendar. */
  readonly dayLogs: readonly DayLog[];
}

export function drawLife(calendar: Calendar, random: Random): RunnerLife {
  const habits = drawHabits(random);
  const course = drawCourseOfDays(calendar, random);
  const drafts = draftRuns(calendar, course, habits, random);
  const rack = fillShoeRack(calendar, drafts, habits, random);
  const runs = drafts.map((draft, at): LivedRun => {
    const shoe = rack.worn[at];
    if (shoe === undefined) throw new Error(`no shoe on run ${at}`);
    const run = runOfDraft(draft, shoe.id, { calendar, habits }, random);
    return { at: draft.at, run, otherShoes: (rack.inUse[at] ?? []).filter((other) => other !== shoe) };
  });
  const dayLogs = drawDayLogs(calendar, course, { drafts, habits }, random);
  const runner: RunnerProfile = { ...emptyProfile, level: "regular", heightCm: habits.heightCm };
  return { calendar, habits, runner, shoes: rack.shoes, runs, dayLogs };
}
