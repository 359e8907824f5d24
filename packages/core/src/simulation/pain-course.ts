import type { Random } from "../random/index.ts";
import type { LocalDay } from "../time/index.ts";
import { addDays } from "../time/index.ts";
import type { RunDraft, SimulatedCause } from "./training-diary.ts";

/** Pain of one day, 0 to 10 in whole numbers. */
export interface PainDay {
  readonly day: LocalDay;
  readonly morning: number;
  /** After the run of the day; null on days without one. */
  readonly afterRun: number | null;
}

/** How a simulated back behaves. */
const BACK = {
  /** Chance that a run brings a flare, without and with the runner's own cause. */
  flareUsually: 0.03,
  flareWithCause: 0.75,
  /** What is left of the pain after a night. */
  carriedOver: 0.55,
  grumble: 0.5,
} as const;

/**
 * The course of the pain over the days before `until` and the morning of that day. Pain has a memory of days. On
 * `longSittingDays` the runner sat long.
 */
export function painCourse(
  drafts: readonly RunDraft[],
  wish: {
    readonly until: LocalDay;
    readonly days: number;
    readonly cause: SimulatedCause;
    readonly longSittingDays: ReadonlySet<LocalDay>;
  },
  random: Random,
): readonly PainDay[] {
  const course: PainDay[] = [];
  let level = 0;
  for (let back = wish.days; back >= 0; back -= 1) {
    const day = addDays(wish.until, -back);
    const run = drafts.find((draft) => draft.day === day);
    const noise = random.chance(0.2) ? BACK.grumble * Math.abs(random.normal()) : 0;
    const morning = whole(level + noise);
    let afterRun: number | null = null;
    if (run !== undefined) {
      if (random.chance(isExposed(run, wish) ? BACK.flareWithCause : BACK.flareUsually)) {
        level = Math.min(8, level + 4 + 2 * random.uniform());
      }
      afterRun = whole(level);
    }
    course.push({ day, morning, afterRun });
    level *= BACK.carriedOver;
  }
  return course;
}

function isExposed(
  run: RunDraft,
  {
    cause,
    longSittingDays,
  }: { readonly cause: SimulatedCause; readonly longSittingDays: ReadonlySet<LocalDay> },
): boolean {
  if (cause === "none") return false;
  return cause === "long-sitting" ? longSittingDays.has(run.day) : run.exposures[cause];
}

const whole = (pain: number): number => Math.max(0, Math.min(10, Math.round(pain)));
