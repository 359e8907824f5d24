import type { Factor } from "../../../packages/core/src/causes/index.ts";
import type { Random } from "../../../packages/core/src/simulation/index.ts";
import type { LogOddsRatios } from "./effects.ts";
import type { RunnerLife } from "./runner-life.ts";

/** What makes an event likelier or rarer beside the factors of the day, on the log odds. Nobody measured any of it. */
const BACK = {
  dayWithoutRun: -0.8,
  driftSd: 0.4,
  badDayChance: 0.05,
  badDay: 2,
  /** Yesterday's factors act on at half, and never by more than this. */
  carriedOver: 0.5,
  mostCarriedOver: 1,
  afterEvent: 0.7,
  daysAfterEvent: 10,
} as const;

/** The log odds of an event on every day of the diary, without the runner's own baseline and the memory of events. */
export interface FlareOdds {
  readonly logOdds: readonly number[];
  /** The factors of the same days that have any effect. */
  readonly factors: readonly (readonly Factor[])[];
}

export function drawFlareOdds(
  { calendar, runs }: RunnerLife,
  present: readonly (readonly Factor[])[],
  effects: LogOddsRatios,
  random: Random,
): FlareOdds {
  const withRun = new Set(runs.map(({ at }) => at));
  const drift = drawDrift(calendar.days.length, random);
  const sums = present.map((factors) => factors.reduce((sum, { id }) => sum + effects[id], 0));
  const all = calendar.days.map((_day, at) => {
    const isBad = random.chance(BACK.badDayChance);
    const carried = BACK.carriedOver * (sums[at - 1] ?? 0);
    return (
      (withRun.has(at) ? 0 : BACK.dayWithoutRun) +
      (drift[at] ?? 0) +
      (isBad ? BACK.badDay : 0) +
      Math.max(-BACK.mostCarriedOver, Math.min(BACK.mostCarriedOver, carried)) +
      (sums[at] ?? 0)
    );
  });
  return {
    logOdds: all.slice(calendar.firstOfDiary, calendar.today),
    factors: present.slice(calendar.firstOfDiary, calendar.today),
  };
}

/** A back has better and worse months: for some as a wave, for others without a pattern. */
function drawDrift(days: number, random: Random): readonly number[] {
  const isWave = random.chance(0.5);
  const period = random.between(120, 300);
  const phase = 2 * Math.PI * random.uniform();
  const kept = Math.exp(-1 / 45);
  let level = random.normal();
  return Array.from({ length: days }, (_none, at) => {
    level = kept * level + Math.sqrt(1 - kept ** 2) * random.normal();
    const wave = Math.SQRT2 * Math.sin((2 * Math.PI * at) / period + phase);
    return BACK.driftSd * (isWave ? wave : level);
  });
}

/** What an event so many days ago adds to the log odds; nothing where there was none. */
export const memoryOf = (daysSince: number | null): number =>
  daysSince === null || daysSince > BACK.daysAfterEvent
    ? 0
    : BACK.afterEvent * (1 - (daysSince - 1) / BACK.daysAfterEvent);

/** Days after an event in which it is remembered. */
export const DAYS_OF_MEMORY = BACK.daysAfterEvent;
export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
